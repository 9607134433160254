//! What functions name: other functions, tables, memories and globals.

use std::collections::BTreeSet;
use walrus::ir::Visitor;
use walrus::{FunctionId, GlobalId, MemoryId, TableId};

/// Items that some functions name.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) functions: BTreeSet<FunctionId>,
    pub(super) tables: BTreeSet<TableId>,
    pub(super) memories: BTreeSet<MemoryId>,
    pub(super) globals: BTreeSet<GlobalId>,
}

impl Uses {
    pub(super) fn add(&mut self, more: Uses) {
        self.functions.extend(more.functions);
        self.tables.extend(more.tables);
        self.memories.extend(more.memories);
        self.globals.extend(more.globals);
    }
}

impl Visitor<'_> for Uses {
    fn visit_function_id(&mut self, id: &FunctionId) {
        self.functions.insert(*id);
    }

    fn visit_table_id(&mut self, id: &TableId) {
        self.tables.insert(*id);
    }

    fn visit_memory_id(&mut self, id: &MemoryId) {
        self.memories.insert(*id);
    }

    fn visit_global_id(&mut self, id: &GlobalId) {
        self.globals.insert(*id);
    }
}
