//! Turning to another pack, such as another language, with everything left where it is.

use super::State;
use std::rc::Rc;

impl State {
    /// This widget with the pack of another. What was typed, opened and ticked stays, as far as
    /// that pack has a place for it.
    #[must_use]
    pub fn switch_pack(&self, to: &State) -> State {
        let mut next = self.clone();
        next.shared = Rc::clone(&to.shared);
        if !next.tabs().any(|tab| tab == self.tab) {
            next.tab = to.tab;
        }
        (next.article).take_if(|id| to.pack().article(id).is_none());
        next.find_again();
        if next.has_lazy_chunk() {
            next.lazy_boundary_hear();
        }
        next
    }
}
