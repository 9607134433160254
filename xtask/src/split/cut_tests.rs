//! A module of four functions, one of which moves.

use super::cut;
use crate::split::graph::Later;
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, ElementItems, ElementKind};
use walrus::{FunctionBuilder, FunctionId, Module, RefType};

/// `stays` calls `moves`, which calls `helps` and `asks`, which is the glue's; a place of the table
/// holds `moves`, too.
fn whole() -> Vec<u8> {
    let mut module = Module::default();
    let memory = module.memories.add_local(false, false, 1, None, None);
    module.exports.add("memory", memory);
    let offset = || ConstExpr::Value(Value::I32(16));
    let active = DataKind::Active {
        memory,
        offset: offset(),
    };
    let data = module.data.add(active, b"stays moves".to_vec());
    module.memories.get_mut(memory).data_segments.insert(data);
    let ty = module.types.add(&[], &[]);
    let (asks, _) = module.add_import_func("glue", "asks", ty);
    let mut function = |name: &str, calls: &[FunctionId]| {
        let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
        function.name(name.to_owned());
        for called in calls {
            function.func_body().call(*called);
        }
        function.finish(Vec::new(), &mut module.funcs)
    };
    let helps = function("helps", &[]);
    let moves = function("moves", &[helps, asks]);
    let stays = function("stays", &[moves]);
    module.exports.add("stays", stays);
    let table = module
        .tables
        .add_local(false, 17, Some(17), RefType::FUNCREF);
    let kind = ElementKind::Active {
        table,
        offset: offset(),
    };
    let items = ElementItems::Functions(vec![moves]);
    let element = module.elements.add(kind, items);
    module.tables.get_mut(table).elem_segments.insert(element);
    module.emit_wasm()
}

fn halves() -> [Module; 2] {
    let later = Later {
        functions: ["moves".to_owned()].into(),
        data: std::iter::once(22..27).collect(),
    };
    let halves = cut(&whole(), &later).unwrap();
    [halves.first, halves.second].map(|half| Module::from_buffer(&half).unwrap())
}

fn place(offset: &ConstExpr) -> Option<i32> {
    match offset {
        ConstExpr::Value(Value::I32(place)) => Some(*place),
        _ => None,
    }
}

#[test]
fn data_moves_to_its_own_address() {
    let [first, second] = halves();
    let data = |module: &Module| {
        let data = module.data.iter().map(|segment| {
            let DataKind::Active { offset, .. } = &segment.kind else {
                return (None, String::new());
            };
            let text = String::from_utf8(segment.value.clone()).unwrap();
            (place(offset), text)
        });
        data.collect::<Vec<_>>()
    };
    assert_eq!(data(&first), [(Some(16), "stays \0\0\0\0\0".to_owned())]);
    assert_eq!(data(&second), [(Some(22), "moves".to_owned())]);
}

#[test]
fn the_second_half_takes_from_the_first_all_that_it_imports() {
    let [first, second] = halves();
    for import in second.imports.iter() {
        let mut exports = first.exports.iter();
        assert!(
            exports.any(|export| export.name == import.name),
            "{import:?}"
        );
    }
    // `helps`, `asks`, the table and the memory.
    assert_eq!(second.imports.iter().count(), 4);
    assert_eq!(second.exports.iter().count(), 0);
}

#[test]
fn what_moves_is_called_through_the_table_and_put_there_by_the_second_half() {
    let [first, second] = halves();
    let tables = [&first, &second].map(|half| half.tables.iter().next().unwrap().initial);
    assert_eq!(tables, [18, 18], "one place more, for the split point");
    let places = second.elements.iter().map(|element| match &element.kind {
        ElementKind::Active { offset, .. } => place(offset),
        _ => None,
    });
    assert_eq!(places.collect::<Vec<_>>(), [Some(16), Some(17)]);
    let names = |module: &Module| {
        let local = module.funcs.iter_local();
        let names = local.filter_map(|(id, _)| module.funcs.get(id).name.clone());
        names.collect::<Vec<_>>()
    };
    assert_eq!(names(&second), ["moves"]);
    assert!(names(&first).contains(&"stays".to_owned()));
}
