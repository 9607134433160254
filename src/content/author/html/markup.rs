//! HTML that cannot contain unescaped text.

/// A piece of HTML. Text gets in through [`text`](Markup::text), which escapes it; names of elements and
/// attributes are literals of this program. So no caller can forget to escape.
#[derive(Debug, Clone, Default)]
pub(super) struct Markup(String);

/// Attributes by name; their values are escaped when they are written.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Markup {
    /// Text, with the five characters escaped that mean something in HTML.
    pub(super) fn text(text: &str) -> Markup {
        let mut escaped = String::with_capacity(text.len());
        for ch in text.chars() {
            match ch {
                '&' => escaped.push_str("&amp;"),
                '<' => escaped.push_str("&lt;"),
                '>' => escaped.push_str("&gt;"),
                '"' => escaped.push_str("&quot;"),
                '\'' => escaped.push_str("&#39;"),
                ch => escaped.push(ch),
            }
        }
        Markup(escaped)
    }

    /// Markup that stands in the source of this program.
    pub(super) fn literal(html: &'static str) -> Markup {
        Markup(html.to_owned())
    }

    /// A start tag. An attribute with an empty value is left out.
    pub(super) fn start(name: &'static str, attributes: Attributes<'_>) -> Markup {
        let mut tag = format!("<{name}");
        for (attribute, value) in attributes {
            if !value.is_empty() {
                let Markup(value) = Markup::text(value);
                tag += &format!(" {attribute}=\"{value}\"");
            }
        }
        Markup(tag + ">")
    }

    /// An end tag.
    pub(super) fn end(name: &'static str) -> Markup {
        Markup(format!("</{name}>"))
    }

    /// An element with what it contains.
    pub(super) fn element(name: &'static str, attributes: Attributes<'_>, inner: Markup) -> Markup {
        [Markup::start(name, attributes), inner, Markup::end(name)]
            .into_iter()
            .collect()
    }

    /// Whether there is nothing to show.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The HTML as text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromIterator<Markup> for Markup {
    fn from_iter<T: IntoIterator<Item = Markup>>(pieces: T) -> Markup {
        Markup(pieces.into_iter().map(|piece| piece.0).collect())
    }
}
