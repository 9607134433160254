//! The icons, as outlines on a grid of 24. A text stands beside each of them, so they are
//! hidden from assistive technology. (`mask-image` with a data address would need `img-src data:`.)

use yew::prelude::*;

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    /// A magnifying glass.
    Search,
    /// A cross: close, or empty a field.
    Cross,
    /// An arrow to the next screen, mirrored where the text runs from right to left.
    Forward,
    /// An arrow back, mirrored where the text runs from right to left.
    Back,
    /// A tick: valid, done or ready.
    Tick,
    /// An exclamation mark in a circle: a problem.
    Alert,
    /// An i in a circle: a hint or a notice.
    Info,
    /// A lock: what is typed stays on the page.
    Lock,
    /// A shield: the warning against fraud.
    Shield,
    /// A question mark.
    Help,
    /// A camera.
    Photo,
}

impl Icon {
    /// The path of the icon, in SVG.
    fn outline(self) -> &'static str {
        match self {
            Icon::Search => "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L20 20",
            Icon::Cross => "M6 6L18 18M18 6L6 18",
            Icon::Forward => "M9 5l7 7l-7 7",
            Icon::Back => "M15 5l-7 7l7 7",
            Icon::Tick => "M5 12.5l4.5 4.5L19 7.5",
            Icon::Alert => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7.5v5.5M12 16.4v.1",
            Icon::Info => "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 11v5.5M12 7.5v.1",
            Icon::Lock => {
                "M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2M8 11V8a4 4 0 0 1 8 0v3"
            }
            Icon::Help => {
                "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.6v.1"
            }
            Icon::Photo => {
                "M5 8h3l1.5-2.5h5L16 8h3a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2M12 10a3.25 3.25 0 1 0 0 6.5a3.25 3.25 0 0 0 0-6.5"
            }
            Icon::Shield => {
                "M12 3l7 2.5v5.5c0 4.5-3 8-7 10c-4-2-7-5.5-7-10V5.5zM12 8v4.5M12 15.9v.1"
            }
        }
    }

    /// Draws the icon.
    pub(crate) fn draw(self) -> Html {
        let turns = matches!(self, Icon::Forward | Icon::Back).then_some("");
        html! {
            <svg class="icon" data-turns={turns} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={self.outline()} /></svg>
        }
    }
}
