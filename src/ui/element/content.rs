//! A pack as `element/shared.js` holds it: read and indexed once for all the elements of a page.

use crate::checks::Date;
use crate::content::Pack;
use crate::state::State;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// A pack, read and indexed.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Content {
    /// The state of a widget of this pack that nobody has touched.
    pub(super) start: State,
}

#[wasm_bindgen]
impl Content {
    /// Reads a pack from its JSON text.
    ///
    /// # Errors
    /// The code for the page, a string: `pack_broken` where the text is not the JSON of a pack,
    /// `clock_wrong` where the device's clock shows a year outside the calendar.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str) -> Result<Content, JsValue> {
        let pack: Pack = Pack::from_json(pack).map_err(|_| "pack_broken")?;
        let today = today().ok_or_else(|| JsValue::from("clock_wrong"))?;
        let start = State::without_lazy_chunk(Rc::new(pack), today);
        Ok(Content { start })
    }
}

/// The current date on this device; `None` where its clock shows a year outside the calendar.
fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    Date::new(year, now.get_month() as u8 + 1, now.get_date() as u8)
}
