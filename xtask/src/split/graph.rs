//! Which function and which piece of data uses which, as the linker knew it: `--emit-relocs` keeps
//! a symbol for each, and a note for each place where one is named.

use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use wasmparser::{
    DataKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationType, SymbolInfo, TypeRef,
};

/// Functions and data that move into the second half.
pub(super) struct Later {
    /// Names of functions.
    pub(super) functions: HashSet<String>,
    /// Addresses in memory, in order.
    pub(super) data: Vec<Range<u32>>,
}

/// A function by its index, or a piece of data by its first address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Node {
    Function(u32),
    Data(u32),
}

/// The linked module.
#[derive(Default)]
pub(super) struct Graph {
    names: HashMap<u32, String>,
    /// Data by address.
    data: BTreeMap<u32, Range<u32>>,
    uses: HashMap<Node, Vec<Node>>,
    /// Functions that the page or the linker itself calls.
    roots: Vec<Node>,
}

/// Places in the file: of a section, and of all that is in it.
#[derive(Default)]
struct Places {
    code: usize,
    data: usize,
    /// The end of each function's body, and its index.
    bodies: BTreeMap<usize, u32>,
    /// The end of each segment, where it begins, and the address of that.
    segments: BTreeMap<usize, (usize, u32)>,
}

impl Graph {
    pub(super) fn read(wasm: &[u8]) -> Result<Graph> {
        let mut graph = Graph::default();
        let mut places = Places::default();
        let mut symbols = Vec::new();
        let mut functions = 0;
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        functions += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == wasmparser::ExternalKind::Func {
                            graph.roots.push(Node::Function(export.index));
                        }
                    }
                }
                Payload::StartSection { func, .. } => graph.roots.push(Node::Function(func)),
                Payload::CodeSectionStart { range, .. } => places.code = range.start,
                Payload::CodeSectionEntry(body) => {
                    places.bodies.insert(body.range().end, functions);
                    functions += 1;
                }
                Payload::DataSection(segments) => {
                    places.data = segments.range().start;
                    for segment in segments {
                        let segment = segment?;
                        let DataKind::Active { offset_expr, .. } = segment.kind else {
                            bail!("a passive data segment");
                        };
                        let Operator::I32Const { value } =
                            offset_expr.get_operators_reader().read()?
                        else {
                            bail!("a data segment without an address");
                        };
                        let end = segment.range.end;
                        let start = end - segment.data.len();
                        places.segments.insert(end, (start, value as u32));
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(table) = part? {
                                symbols = table.into_iter().collect::<Result<Vec<_>, _>>()?;
                            }
                        }
                        graph.define(&symbols, &places);
                    }
                    KnownCustom::Reloc(entries) if section.name() == "reloc.CODE" => {
                        let from = |at| places.function(places.code + at).map(Node::Function);
                        graph.relate(&entries, &symbols, &places, from)?;
                    }
                    KnownCustom::Reloc(entries) if section.name() == "reloc.DATA" => {
                        let pieces = graph.data.clone();
                        let from = |at| piece(&pieces, places.place(places.data + at)?);
                        graph.relate(&entries, &symbols, &places, from)?;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(graph)
    }

    fn define(&mut self, symbols: &[SymbolInfo<'_>], places: &Places) {
        for symbol in symbols {
            match symbol {
                SymbolInfo::Func {
                    index,
                    name: Some(name),
                    ..
                } => {
                    self.names.insert(*index, (*name).to_owned());
                }
                SymbolInfo::Data {
                    symbol: Some(data), ..
                } if data.size > 0 => {
                    if let Some(at) = places.address(data.index, data.offset) {
                        // Two names may begin at one place; the longer holds both.
                        let end = at + data.size;
                        let known = self.data.entry(at).or_insert(at..end);
                        known.end = known.end.max(end);
                    }
                }
                _ => {}
            }
        }
    }

    /// Notes what is named in a section; `from` knows what stands at a place in it.
    fn relate(
        &mut self,
        section: &wasmparser::RelocSectionReader<'_>,
        symbols: &[SymbolInfo<'_>],
        places: &Places,
        from: impl Fn(usize) -> Option<Node>,
    ) -> Result<()> {
        for entry in section.entries() {
            let entry = entry?;
            // Types have relocations, too, and theirs count types.
            let names_symbol = !matches!(entry.ty, RelocationType::TypeIndexLeb);
            let to = match symbols.get(entry.index as usize) {
                Some(SymbolInfo::Func { index, .. }) if names_symbol => Node::Function(*index),
                Some(SymbolInfo::Data {
                    symbol: Some(data), ..
                }) if names_symbol => match places.address(data.index, data.offset) {
                    Some(address) => Node::Data(address),
                    None => continue,
                },
                _ => continue,
            };
            let node = from(entry.offset as usize).context("a relocation of nothing")?;
            self.uses.entry(node).or_default().push(to);
        }
        Ok(())
    }

    pub(super) fn has(&self, is_it: impl Fn(&str) -> bool) -> bool {
        self.names.values().any(|name| is_it(name))
    }

    /// All that can be reached only through functions that are split points, by their names.
    pub(super) fn behind(&self, is_split_point: impl Fn(&str) -> bool) -> Later {
        let split_points: HashSet<u32> = (self.names.iter())
            .filter(|(_, name)| is_split_point(name))
            .map(|(index, _)| *index)
            .collect();
        let mut kept: HashSet<Node> = HashSet::new();
        let mut left = self.roots.clone();
        while let Some(node) = left.pop() {
            let is_split_point =
                matches!(node, Node::Function(index) if split_points.contains(&index));
            if !is_split_point && kept.insert(node) {
                left.extend(self.uses.get(&node).into_iter().flatten());
            }
        }
        let functions = (self.names.iter())
            .filter(|(index, _)| !kept.contains(&Node::Function(**index)))
            .map(|(_, name)| name.clone())
            .collect();
        let mut data: Vec<Range<u32>> = Vec::new();
        // Pieces may overlap: what one that is kept has a part in stays.
        let mut kept_until = 0;
        for (start, range) in &self.data {
            if kept.contains(&Node::Data(*start)) {
                kept_until = kept_until.max(range.end);
                if let Some(last) = data.last_mut() {
                    last.end = last.end.min(*start);
                }
            } else if *start >= kept_until {
                data.push(range.clone());
            }
        }
        Later { functions, data }
    }
}

/// The piece of data that an address is in.
fn piece(pieces: &BTreeMap<u32, Range<u32>>, address: u32) -> Option<Node> {
    let (start, range) = pieces.range(..=address).next_back()?;
    range.contains(&address).then_some(Node::Data(*start))
}

impl Places {
    fn function(&self, at: usize) -> Option<u32> {
        let (_, index) = self.bodies.range(at + 1..).next()?;
        Some(*index)
    }

    /// The address of a byte of the file.
    fn place(&self, at: usize) -> Option<u32> {
        let (_, (start, address)) = self.segments.range(at + 1..).next()?;
        Some(address + u32::try_from(at.checked_sub(*start)?).ok()?)
    }

    /// The address of a place in a segment.
    fn address(&self, segment: u32, offset: u32) -> Option<u32> {
        let (_, address) = self.segments.values().nth(segment as usize)?;
        Some(address + offset)
    }
}
