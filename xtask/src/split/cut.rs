//! The cut itself: the same module read twice, and from each what belongs into the other taken out.

use super::Halves;
use super::graph::Later;
use super::uses::Uses;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use walrus::ir::{Value, dfs_in_order};
use walrus::{
    ConstExpr, DataKind, Element, ElementItems, ElementKind, ExportItem, FunctionBuilder,
    FunctionId, FunctionKind, GlobalKind, ImportedFunction, Module, TableId,
};

/// The name that the second half knows the first by.
const FIRST: &str = "m";

/// Data and its address.
type Piece = (u32, Vec<u8>);

/// Plan of the cut: the half that each function goes into. The same bytes give the same plan, so
/// that it can be made once for each half.
struct Plan {
    table: TableId,
    moved: BTreeSet<FunctionId>,
    /// Functions that move and are called through the table, by their places in it.
    places: BTreeMap<u32, FunctionId>,
    /// Places in the table of those that move and that functions which stay call by name.
    split_points: BTreeMap<FunctionId, u32>,
    /// Items that stay and are used by functions that move.
    shared: Vec<ExportItem>,
}

pub(super) fn cut(bound: &[u8], later: &Later) -> Result<Halves> {
    let (mut first, mut second) = (Module::from_buffer(bound)?, Module::from_buffer(bound)?);
    for module in [&mut first, &mut second] {
        for section in ["linking", "reloc.CODE", "reloc.DATA"] {
            module.customs.remove_raw(section);
        }
    }
    let plan = Plan::of(&first, later)?;
    let data = take_data(&mut first, &later.data);
    let names = plan.keep(&mut first);
    Plan::of(&second, later)?.take(&mut second, &names, data)?;
    Ok(Halves {
        first: first.emit_wasm(),
        second: second.emit_wasm(),
    })
}

impl Plan {
    fn of(module: &Module, later: &Later) -> Result<Plan> {
        let table = module.tables.main_function_table()?;
        let table = table.context("no table of functions")?;
        let local = module.funcs.iter_local().map(|(id, _)| id);
        let moved: BTreeSet<FunctionId> = local
            .filter(|id| {
                let name = module.funcs.get(*id).name.as_ref();
                name.is_some_and(|name| later.functions.contains(name))
            })
            .collect();
        let mut places = BTreeMap::new();
        for element in module.elements.iter() {
            let (start, functions) = in_table(element, table)?;
            let moving = (start..)
                .zip(functions)
                .filter(|(_, id)| moved.contains(id));
            places.extend(moving.map(|(place, id)| (place, *id)));
        }
        let mut free = module.tables.get(table).initial as u32;
        let mut split_points = BTreeMap::new();
        let mut used = Uses::default();
        for (id, function) in module.funcs.iter_local() {
            let mut uses = Uses::default();
            dfs_in_order(&mut uses, function, function.entry_block());
            if moved.contains(&id) {
                used.add(uses);
                continue;
            }
            for split_point in uses.functions.intersection(&moved) {
                split_points.entry(*split_point).or_insert_with(|| {
                    places.insert(free, *split_point);
                    free += 1;
                    free - 1
                });
            }
        }
        used.tables.insert(table);
        used.memories.insert(module.get_memory_id()?);
        let shared = used.functions.difference(&moved).copied();
        let shared = (shared.map(ExportItem::Function))
            .chain(used.tables.into_iter().map(ExportItem::Table))
            .chain(used.memories.into_iter().map(ExportItem::Memory))
            .chain(used.globals.into_iter().map(ExportItem::Global))
            .collect();
        Ok(Plan {
            table,
            moved,
            places,
            split_points,
            shared,
        })
    }

    /// Makes the first half, and gives the names under which it exports what is shared.
    fn keep(&self, module: &mut Module) -> Vec<String> {
        let mut absent = FunctionBuilder::new(&mut module.types, &[], &[]);
        absent.func_body().unreachable();
        let absent = absent.finish(Vec::new(), &mut module.funcs);
        for element in module.elements.iter_mut() {
            if let ElementItems::Functions(functions) = &mut element.items {
                let moved = functions.iter_mut().filter(|id| self.moved.contains(id));
                moved.for_each(|id| *id = absent);
            }
        }
        for (split_point, place) in &self.split_points {
            call_through(module, self.table, *split_point, *place);
        }
        self.make_room(module);
        let mut names = Vec::new();
        for (number, item) in self.shared.iter().enumerate() {
            // No export of the module's own is a number.
            let name = number.to_string();
            module.exports.add(&name, *item);
            names.push(name);
        }
        walrus::passes::gc::run(module);
        names
    }

    /// The split points have places of their own at the end of the table.
    fn make_room(&self, module: &mut Module) {
        let table = module.tables.get_mut(self.table);
        let size = self.places.keys().next_back().map_or(0, |last| last + 1);
        table.initial = table.initial.max(size.into());
        table.maximum = table.maximum.map(|most| most.max(table.initial));
    }

    /// Makes the second half: what is shared comes from the first.
    fn take(&self, module: &mut Module, names: &[String], data: Vec<Piece>) -> Result<()> {
        module.start = None;
        self.make_room(module);
        for id in ids(module.exports.iter().map(walrus::Export::id)) {
            module.exports.delete(id);
        }
        for id in ids(module.elements.iter().map(Element::id)) {
            module.elements.delete(id);
        }
        for id in ids(module.data.iter().map(walrus::Data::id)) {
            module.data.delete(id);
        }
        let tables = module.tables.iter_mut();
        tables.for_each(|table| table.elem_segments.clear());
        let memories = module.memories.iter_mut();
        memories.for_each(|memory| memory.data_segments.clear());
        for (item, name) in self.shared.iter().zip(names) {
            import(module, *item, name);
        }
        for (place, function) in &self.places {
            let kind = ElementKind::Active {
                table: self.table,
                offset: at(*place),
            };
            let items = ElementItems::Functions(vec![*function]);
            let id = module.elements.add(kind, items);
            module.tables.get_mut(self.table).elem_segments.insert(id);
        }
        let memory = module.get_memory_id()?;
        for (address, bytes) in data {
            let offset = at(address);
            let id = module.data.add(DataKind::Active { memory, offset }, bytes);
            module.memories.get_mut(memory).data_segments.insert(id);
        }
        walrus::passes::gc::run(module);
        Ok(())
    }
}

fn ids<T>(of: impl Iterator<Item = T>) -> Vec<T> {
    of.collect()
}

fn at(place: u32) -> ConstExpr {
    ConstExpr::Value(Value::I32(place as i32))
}

/// The functions that a segment puts into the table, and from which place on.
fn in_table(element: &Element, table: TableId) -> Result<(u32, &[FunctionId])> {
    match (&element.kind, &element.items) {
        (
            ElementKind::Active {
                table: filled,
                offset: ConstExpr::Value(Value::I32(start)),
            },
            ElementItems::Functions(functions),
        ) if *filled == table => Ok((*start as u32, functions)),
        (ElementKind::Declared, _) => Ok((0, &[])),
        _ => bail!("a segment that does not fill the table of functions"),
    }
}

/// Takes data out. Zeros are left in its place, and brotli writes them in two bytes.
fn take_data(module: &mut Module, taken: &[Range<u32>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for id in ids(module.data.iter().map(walrus::Data::id)) {
        let segment = module.data.get_mut(id);
        let DataKind::Active {
            offset: ConstExpr::Value(Value::I32(start)),
            ..
        } = segment.kind
        else {
            continue;
        };
        let start = start as u32;
        let end = start + segment.value.len() as u32;
        for range in taken {
            let (from, to) = (range.start.max(start), range.end.min(end));
            if from < to {
                let bytes = &mut segment.value[(from - start) as usize..(to - start) as usize];
                pieces.push((from, bytes.to_vec()));
                bytes.fill(0);
            }
        }
    }
    pieces
}

/// Leaves of a function only that it calls what is in the table.
fn call_through(module: &mut Module, table: TableId, function: FunctionId, place: u32) {
    let ty = module.funcs.get(function).ty();
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let args: Vec<_> = params.iter().map(|ty| module.locals.add(*ty)).collect();
    let mut body = builder.func_body();
    for arg in &args {
        body.local_get(*arg);
    }
    body.i32_const(place as i32).call_indirect(ty, table);
    module.funcs.get_mut(function).kind = FunctionKind::Local(builder.local_func(args));
}

fn import(module: &mut Module, item: ExportItem, name: &str) {
    match item {
        ExportItem::Function(id) => {
            let ty = module.funcs.get(id).ty();
            // What the first half has of the glue, the second has of the first.
            if let FunctionKind::Import(function) = &module.funcs.get(id).kind {
                module.imports.delete(function.import);
            }
            let import = module.imports.add(FIRST, name, id);
            module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        ExportItem::Table(id) => {
            let import = module.imports.add(FIRST, name, id);
            module.tables.get_mut(id).import = Some(import);
        }
        ExportItem::Memory(id) => {
            let import = module.imports.add(FIRST, name, id);
            module.memories.get_mut(id).import = Some(import);
        }
        ExportItem::Global(id) => {
            let import = module.imports.add(FIRST, name, id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
        // Rust makes none.
        ExportItem::Tag(_) => {}
    }
}

#[cfg(test)]
#[path = "cut_tests.rs"]
mod tests;
