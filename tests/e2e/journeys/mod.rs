//! The journeys: each opens one page of its own and is run in every engine.

mod answer;
mod apps;
mod check;
mod composing;
mod embed;
mod find;
mod guide;
mod guides;
mod launch;
mod fallback;
mod load;
mod look;
mod media;
mod page_form;
mod photo;
mod spoken;
mod valid;
mod watch;

use crate::page::{DESK, NARROW, PHONE, Page, Size};
use crate::site::Clock;

/// A journey, as its test is called.
pub struct Journey {
    /// A sentence in snake case.
    pub name: &'static str,
    /// The page it begins on.
    pub page: &'static str,
    /// How large the viewport is.
    pub size: Size,
    /// How time passes on its pages.
    pub clock: Clock,
    /// What is done and what must be so.
    pub run: fn(&Page<'_>),
}

const fn journey(name: &'static str, size: Size, run: fn(&Page<'_>)) -> Journey {
    Journey {
        name,
        page: "",
        size,
        clock: Clock::Runs,
        run,
    }
}

impl Journey {
    /// The same on another page than the demo's.
    const fn on(self, page: &'static str) -> Journey {
        Journey { page, ..self }
    }

    /// The same where time passes in another way.
    const fn in_time(self, clock: Clock) -> Journey {
        Journey { clock, ..self }
    }
}

/// A page of [`xtask::content::pages`].
pub const ALONE: &str = "alone/icbc-wallet.zh-CN.html";

/// All of them, in the order they run.
pub const ALL: &[Journey] = &[
    journey("what_goes_wrong_is_seen", DESK, watch::is_awake).on("leaky.html"),
    journey("the_widget_loads_in_silence", DESK, load::in_silence),
    journey("the_first_search_on_a_phone", PHONE, load::first_search),
    journey("five_ways_to_type_one_question", DESK, find::five_ways),
    journey("answers_come_while_composing", PHONE, find::composing),
    journey(
        "an_input_method_in_the_search_box",
        DESK,
        composing::in_the_search_box,
    ),
    journey("an_input_method_in_a_field", DESK, composing::in_a_field),
    journey("an_answer_by_keyboard_alone", DESK, find::by_keyboard),
    journey(
        "what_did_not_help_leads_on",
        PHONE,
        answer::what_did_not_help_leads_on,
    ),
    journey("why_it_did_not_help", DESK, answer::why_it_did_not_help),
    journey(
        "an_answer_has_an_address",
        DESK,
        answer::an_answer_has_an_address,
    ),
    journey("a_link_is_copied", DESK, answer::a_link_is_copied).in_time(Clock::Stands),
    journey("from_answer_to_field", PHONE, answer::from_answer_to_field),
    journey("nothing_found_is_not_the_end", PHONE, find::nothing),
    journey("a_form_filled_in_well_is_ready", PHONE, check::ready),
    journey(
        "what_is_missing_is_a_key_away",
        DESK,
        check::what_is_missing,
    ),
    journey("a_wrong_digit_is_explained", PHONE, check::a_wrong_digit),
    journey("two_fields_that_disagree", DESK, check::two_disagree),
    journey(
        "a_button_stays_under_the_finger",
        DESK,
        check::a_button_stays_under_the_finger,
    ),
    journey("one_field_at_a_time", PHONE, check::one_at_a_time),
    journey(
        "the_number_follows_the_document",
        DESK,
        check::the_number_follows_the_document,
    ),
    journey("a_suggestion_and_back", DESK, check::a_suggestion_and_back),
    journey("a_photo_is_looked_at", PHONE, photo::looked_at),
    journey("a_photo_is_pasted_and_forgotten", DESK, photo::pasted),
    journey("what_is_no_photo_is_said", DESK, photo::no_photo),
    journey("what_is_left_is_forgotten", DESK, check::forgotten).in_time(Clock::Stands),
    journey(
        "what_stays_here_is_explained",
        PHONE,
        check::what_stays_here_is_explained,
    ),
    journey("six_steps_to_follow", PHONE, guide::six_steps),
    journey("a_launcher_on_a_phone", PHONE, launch::on_a_phone).on("launcher.html"),
    journey("a_launcher_beside_the_page", DESK, launch::beside_the_page).on("launcher.html"),
    journey("a_launcher_by_the_page", DESK, launch::by_the_page).on("launcher.html"),
    journey("a_hostile_page", DESK, look::on_a_hostile_page).on("plain.html"),
    journey("every_view_in_little_room", NARROW, look::in_little_room).on("plain.html"),
    journey("a_theme_of_its_own", DESK, look::in_a_theme_of_its_own),
    journey("every_view_on_paper", DESK, media::on_paper).on("plain.html"),
    journey(
        "every_view_in_forced_colours",
        PHONE,
        media::in_forced_colours,
    )
    .on("plain.html"),
    journey("every_view_with_less_motion", DESK, media::with_less_motion).on("plain.html"),
    journey("every_view_is_valid_html", DESK, valid::what_is_drawn).on("plain.html"),
    journey("the_focus_is_in_sight", PHONE, look::where_the_focus_is).on("plain.html"),
    journey("every_view_is_spoken", PHONE, spoken::every_view)
        .on("plain.html")
        .in_time(Clock::Stands),
    journey(
        "every_view_is_accessible",
        PHONE,
        look::by_axe_in_every_view,
    )
    .on("plain.html"),
    journey(
        "without_webassembly_the_questions_stay",
        DESK,
        fallback::without_webassembly,
    )
    .on("no-wasm.html"),
    journey("without_a_pack_the_questions_stay", DESK, |page| {
        fallback::stays(page, "pack_missing");
    })
    .on("pack-missing.html"),
    journey("what_is_no_pack_is_none", DESK, |page| {
        fallback::stays(page, "pack_broken");
    })
    .on("pack-broken.html"),
    journey("an_old_browser_keeps_the_questions", DESK, |page| {
        fallback::stays(page, "browser_old");
    })
    .on("old.html"),
    journey("a_phone_locked_down_keeps_the_questions", PHONE, |page| {
        fallback::stays(page, "wasm_blocked");
    })
    .on("locked.html"),
    journey("a_busy_server_is_asked_again", DESK, fallback::busy)
        .on("busy.html")
        .in_time(Clock::Stands),
    journey("a_server_that_stays_busy_is_let_be", DESK, fallback::gone)
        .on("gone.html")
        .in_time(Clock::Stands),
    journey(
        "on_a_slow_line_the_questions_are_there",
        PHONE,
        fallback::late,
    )
    .on("slow.html"),
    journey("a_page_without_a_script", DESK, fallback::alone).on(ALONE),
    journey("the_script_comes_at_any_time", DESK, embed::any_order).on("late.html"),
    journey("fifty_on_one_page", DESK, embed::fifty).on("late.html"),
    journey("a_thousand_come_and_go", DESK, embed::thousand).on("late.html"),
    journey(
        "nothing_is_half_drawn_on_a_slow_device",
        PHONE,
        embed::nothing_half_drawn,
    )
    .in_time(Clock::IsAhead),
    journey("nothing_moves_at_a_desk", DESK, embed::nothing_moves),
    journey("nothing_moves_on_a_phone", PHONE, embed::nothing_moves),
    journey("a_form_of_the_page_in_plain_html", PHONE, page_form::plain).on("form.html"),
    journey("a_form_filled_by_the_browser", DESK, page_form::autofilled).on("form.html"),
    journey(
        "a_held_form_opens_the_launcher",
        PHONE,
        page_form::in_a_launcher,
    )
    .on("form.html"),
    journey("a_form_of_react", DESK, apps::form).on("apps/react/index.html"),
    journey("a_form_of_vue", DESK, apps::form).on("apps/vue/index.html"),
    journey("the_engine_in_a_worker", DESK, apps::worker).on("apps/worker/index.html"),
    journey("in_a_sandboxed_frame", DESK, guides::in_a_frame).on("framed.html"),
    journey("in_filtered_content", DESK, guides::in_filtered_content).on("content.html"),
    journey("opened_as_a_file", DESK, guides::as_a_file),
    journey("another_script_is_refused", DESK, fallback::tampered)
        .on("bank-help-widget.js.html")
        .in_time(Clock::Stands),
    journey("another_module_is_refused", DESK, fallback::tampered)
        .on("bank-help.wasm.html")
        .in_time(Clock::Stands),
    journey("another_rest_is_refused", PHONE, fallback::tampered_rest)
        .on("bank-help-rest.wasm.html")
        .in_time(Clock::Stands),
    journey(
        "another_form_script_is_refused",
        DESK,
        fallback::tampered_form,
    )
    .on("bank-help-form.js.html")
    .in_time(Clock::Stands),
];
