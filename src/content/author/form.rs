//! A form in two files: `content/forms/<id>.toml` says what is asked and checked, in every
//! language; `content/<lang>/forms/<id>.toml` says it in words.

use super::diagnostics::Diagnostics;
use super::source_file::SourceFile;
use super::toml_table::{Line, TomlTable};
use crate::checks::{Check, MobileRegions, id_photo};
use crate::content::{Choice, Field, FieldPair, FieldValue, Form};
use std::collections::BTreeMap;

/// The keywords of `inputmode` in the HTML Standard.
const INPUT_MODES: [&str; 8] = [
    "none", "text", "decimal", "numeric", "tel", "search", "email", "url",
];

/// The fewest choices of a field: with one there would be nothing to choose.
const LEAST_CHOICES: usize = 2;

/// Reads which fields a form has and how they are checked, from `content/forms/<id>.toml`.
pub(super) fn read(id: &str, source: &SourceFile, diagnostics: &Diagnostics) -> Form {
    let mut table = TomlTable::of_file(source, diagnostics);
    let mut fields: Vec<Field> = Vec::new();
    for field in table.tables("fields") {
        let (line, field) = (
            field.line(),
            read_field(field, &fields, source, diagnostics),
        );
        if fields.iter().any(|it| it.id == field.id) {
            let what = format!("the field `{}` is there already", field.id);
            diagnostics.report(source.location(line), what);
        } else {
            fields.push(field);
        }
    }
    if fields.is_empty() {
        diagnostics.report(source.location(1), "a form has [[fields]]");
    }
    let mut pairs = |key: &'static str| -> Vec<FieldPair> {
        let mut found = Vec::new();
        for (line, names) in table.groups(key) {
            for name in names
                .iter()
                .filter(|name| fields.iter().all(|field| field.id != **name))
            {
                diagnostics.report(
                    source.location(line),
                    format!("`{key}` names `{name}`, which is not a field"),
                );
            }
            match <[String; 2]>::try_from(names) {
                Ok(pair) if pair[0] != pair[1] => found.push(pair.into()),
                _ => diagnostics.report(
                    source.location(line),
                    format!("`{key}` is of pairs of two fields"),
                ),
            }
        }
        found
    };
    let agree = pairs("agree");
    let differ = pairs("differ");
    let least_age = table.number("least_age").unwrap_or(0);
    table.finish();
    Form {
        id: id.to_owned(),
        fields,
        agree,
        differ,
        least_age,
        ..Form::default()
    }
}

/// Reads one field. `before` are the fields above it, to which its conditions may refer.
fn read_field(
    mut table: TomlTable<'_>,
    before: &[Field],
    source: &SourceFile,
    diagnostics: &Diagnostics,
) -> Field {
    let id = table.required("id");
    let choices = match table.has("choices") {
        true => table.texts("choices", LEAST_CHOICES),
        false => Vec::new(),
    };
    let check = match choices.is_empty() {
        true => table.required("check"),
        false => table.text("check"),
    };
    if !check.text.is_empty() && !choices.is_empty() {
        let what = "a field has a `check` or `choices`, not both";
        diagnostics.report(source.location(check.line), what);
    } else if !is_check(&check.text) {
        let known = Check::ALL.map(Check::name).join(", ");
        let what = format!(
            "no check is called `{}`; there are {known}, {}",
            check.text,
            id_photo::NAME
        );
        diagnostics.report(source.location(check.line), what);
    }
    let when = read_when(&mut table, before, source, diagnostics);
    let required = table.flag("required");
    if required && check.text == id_photo::NAME {
        let what = "what is said of a photo is advice: it cannot be `required`";
        diagnostics.report(source.location(check.line), what);
    }
    let autocomplete = table.text("autocomplete").text;
    let inputmode = table.text("inputmode");
    if !inputmode.text.is_empty() && !INPUT_MODES.contains(&inputmode.text.as_str()) {
        let known = INPUT_MODES.join(", ");
        let what = format!("`inputmode` is one of {known}");
        diagnostics.report(source.location(inputmode.line), what);
    }
    let mut rule = |key| table.number(key).unwrap_or(0);
    let (least, most, kinds) = (rule("least"), rule("most"), rule("kinds"));
    let regions = read_regions(&mut table, &check, source, diagnostics);
    table.finish();
    Field {
        id: id.text,
        check: check.text,
        required,
        // `put_into_words` adds the labels.
        choices: (choices.into_iter())
            .map(|choice| Choice {
                value: choice.text,
                label: String::new(),
            })
            .collect(),
        when,
        autocomplete,
        inputmode: inputmode.text,
        least,
        most,
        kinds,
        regions,
        ..Field::default()
    }
}

/// Reads the regions whose mobile numbers a field takes.
fn read_regions(
    table: &mut TomlTable<'_>,
    check: &Line,
    source: &SourceFile,
    diagnostics: &Diagnostics,
) -> Vec<String> {
    if !table.has("regions") {
        return Vec::new();
    }
    if check.text != Check::Mobile.name() {
        let what = "`regions` are for a field with the check `mobile`";
        diagnostics.report(source.location(check.line), what);
    }
    let regions = table.texts("regions", 1);
    let is_known = |region: &Line| MobileRegions::NAMES.contains(&region.text.as_str());
    let wrong = regions.iter().find(|region| !is_known(region));
    // The numbers of the mainland are always taken: without them the field would promise too much.
    let lacks_mainland = regions.iter().all(|region| region.text != "CN");
    let wrong = wrong.or(regions.first().filter(|_| lacks_mainland));
    if let Some(region) = wrong {
        let what = "`regions` are CN, always, and any of HK, MO and TW";
        diagnostics.report(source.location(region.line), what);
    }
    regions.into_iter().map(|region| region.text).collect()
}

fn is_check(name: &str) -> bool {
    name.is_empty() || name == id_photo::NAME || Check::from_name(name).is_some()
}

/// Reads the conditions of a field: pairs of a field above it and one of that field's choices.
fn read_when(
    table: &mut TomlTable<'_>,
    before: &[Field],
    source: &SourceFile,
    diagnostics: &Diagnostics,
) -> Vec<FieldValue> {
    let mut when = Vec::new();
    for (line, words) in table.groups("when") {
        let known = <[String; 2]>::try_from(words).ok().filter(|[id, value]| {
            let field = before.iter().find(|field| field.id == *id);
            field.is_some_and(|field| field.choices.iter().any(|it| it.value == *value))
        });
        match known {
            Some(pair) => when.push(pair.into()),
            None => diagnostics.report(
                source.location(line),
                "`when` is of pairs of a field above and one of its choices",
            ),
        }
    }
    when
}

/// Adds the labels and hints of one language to a form, from `content/<lang>/forms/<id>.toml`.
pub(super) fn put_into_words(form: &mut Form, source: &SourceFile, diagnostics: &Diagnostics) {
    let mut table = TomlTable::of_file(source, diagnostics);
    form.title = table.required("title").text;
    form.intro = table.text("intro").text;
    let mut words: BTreeMap<String, TomlTable<'_>> =
        table.named_tables("fields").into_iter().collect();
    for field in &mut form.fields {
        let Some(mut texts) = words.remove(&field.id) else {
            let what = format!("the field `{}` has no label here", field.id);
            diagnostics.report(source.location(1), what);
            continue;
        };
        field.label = texts.required("label").text;
        field.hint = texts.text("hint").text;
        let mut labels = match field.choices.is_empty() {
            true => Vec::new(),
            false => texts.sentences_in("choices"),
        };
        for Choice { value, label } in &mut field.choices {
            match labels.iter().position(|(name, _)| name == value) {
                Some(at) => *label = labels.swap_remove(at).1.text,
                None => diagnostics.report(
                    texts.location(),
                    format!("the choice `{value}` has no words here"),
                ),
            }
        }
        for (name, line) in labels {
            let what = format!("the field `{}` has no choice `{name}`", field.id);
            diagnostics.report(source.location(line.line), what);
        }
        texts.finish();
    }
    for (name, table) in words {
        diagnostics.report(table.location(), format!("the form has no field `{name}`"));
    }
    table.finish();
}
