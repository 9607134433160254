//! Every view of the widget, and what a visitor does to get there: for the journeys that look at all of
//! them, and for the visual sheet.

use crate::page::{Page, key};

/// A view: its name, and what a visitor does to get there from a page just loaded.
pub type Shown = (&'static str, fn(&Page<'_>, &Language));

/// What a journey does in a view: it gets the view's name.
pub type Look<'a> = &'a dyn Fn(&Page<'_>, &str, &Language);

/// Every view in these languages, one after another on the page that is open. Each is shown by a widget of its own,
/// in the place of the one before: nothing of that is left, as `tests/web` says of the next element, and the page need
/// not load again.
pub fn in_every_view(page: &Page<'_>, languages: &[Language], look: Look<'_>) {
    let script = "
        const last = document.querySelector('bank-help');
        const next = last.cloneNode(false);
        next.removeAttribute('theme');
        last.replaceWith(next);
        scrollTo(0, 0);
        await next.ready;";
    for language in languages {
        open(page, language);
        for (view, show) in VIEWS {
            page.wait_for(script, &[]);
            show(page, language);
            look(page, view, language);
        }
    }
}

pub const VIEWS: [Shown; 13] = [
    ("home", |_, _| {}),
    ("topic", |page, _| tap(page, ".topic:nth-child(3)")),
    ("found", |page, lang| page.type_into("#query", lang.query)),
    ("nothing", |page, _| page.type_into("#query", "zzqqxxwwvv")),
    ("answer", |page, _| {
        page.run(
            "document.querySelector('bank-help').show('code_not_arriving')",
            &[],
        );
    }),
    ("tried", |page, _| {
        enter(page, "[data-article=code_not_arriving]");
        tap(page, ".remedy-tried");
        tap(page, ".helpful button:nth-child(2)");
    }),
    ("tried-all", |page, _| {
        enter(page, "[data-article=info_error]");
        for _ in 0..5 {
            tap(page, ".remedy-tried");
        }
    }),
    ("check", |page, _| tap(page, "#tab-check")),
    ("wrong", |page, lang| {
        fill(
            page,
            &[("name", lang.name), ("id_card", "110105194912310029")],
        );
        page.press(&[key::TAB]);
    }),
    ("mend", |page, _| {
        tap(page, "#tab-check");
        go_to(page, "id_photo");
        tap(page, "[type=submit]");
    }),
    ("ready", |page, lang| {
        let fields = [("name", lang.name), ("id_card", "11010519491231002X")];
        fill(page, &fields);
        go_to(page, "birth_date");
        tap(page, ".suggestion");
        go_to(page, "sex");
        tap(page, "[data-field=sex] .choice:nth-child(2)");
        go_to(page, "mobile");
        page.type_into("#field-mobile", "13800138000");
        go_to(page, "id_photo");
        tap(page, "[type=submit]");
    }),
    ("photo", |page, _| {
        tap(page, "#tab-check");
        go_to(page, "id_photo");
        give_photo(page, 20);
        page.find(".photo-preview");
        page.find("[data-field=id_photo] .note");
    }),
    ("guide", |page, _| {
        tap(page, "#tab-guide");
        tap(page, ".guide-steps .item:first-child input");
    }),
];

/// What is typed in a language.
pub struct Language {
    /// BCP 47.
    pub code: &'static str,
    /// A question that has an answer far ahead of all others.
    pub query: &'static str,
    /// A person.
    pub name: &'static str,
}

/// Those that are shipped.
pub const LANGUAGES: [Language; 3] = [
    Language {
        code: "zh-CN",
        query: "收不到验证码",
        name: "张三",
    },
    Language {
        code: "zh-Hant",
        query: "收不到驗證碼",
        name: "張三",
    },
    Language {
        code: "en",
        query: "no sms code",
        name: "Zhang San",
    },
];

/// By keyboard: however far the page has to scroll to it, it cannot be missed.
pub fn enter(page: &Page<'_>, css: &str) {
    page.run("arguments[0].focus()", &[page.find(css).json()]);
    page.press(&[key::ENTER]);
}

fn tap(page: &Page<'_>, css: &str) {
    page.click(&page.find(css));
}

fn fill(page: &Page<'_>, fields: &[(&str, &str)]) {
    tap(page, "#tab-check");
    for (field, text) in fields {
        go_to(page, field);
        page.type_into(&format!("#field-{field}"), text);
    }
}

/// Goes on to a field, where only one is in sight.
pub fn go_to(page: &Page<'_>, field: &str) {
    let at = || {
        let script = "
            const at = document.querySelector('bank-help').shadowRoot.querySelector('.field[data-at]');
            return at?.dataset.field ?? '';";
        page.run(script, &[])
    };
    let is_seen = || {
        let field = page.find(&format!("[data-field={field}]"));
        page.property(&field, "offsetHeight") != 0
    };
    while !is_seen() {
        let before = at();
        enter(page, ".step-next");
        page.wait_until("another field", || at() != before);
    }
}

/// A picture in one grey, `arguments[0]`, as the browser carries it: `carried`.
pub const PHOTO: &str = "
    const canvas = Object.assign(document.createElement('canvas'), { width: 1000, height: 630 });
    const pen = canvas.getContext('2d');
    pen.fillStyle = `rgb(${arguments[0]} ${arguments[0]} ${arguments[0]})`;
    pen.fillRect(0, 0, 1000, 630);
    const picture = await new Promise((done) => canvas.toBlob(done, 'image/png'));
    const carried = new DataTransfer();
    carried.items.add(new File([picture], 'card.png', { type: 'image/png' }));";

/// Chooses a picture in one grey for the field that takes a photo.
pub fn give_photo(page: &Page<'_>, grey: u8) {
    let script = format!(
        "{PHOTO}
        const root = document.querySelector('bank-help').shadowRoot;
        const input = root.querySelector('#field-id_photo');
        input.files = carried.files;
        input.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    );
    page.wait_for(&script, &[grey.into()]);
}

/// Turns the page to a language.
pub fn open(page: &Page<'_>, language: &Language) {
    page.find(".widget");
    let script = "
        const [pack, done] = arguments;
        const host = document.querySelector('bank-help');
        if (host.pack === pack) return done();
        host.addEventListener('bank-help-ready', () => done(), { once: true });
        host.lang = document.documentElement.lang = pack.split('.').at(-2);
        host.pack = pack;";
    let pack = format!("packs/icbc-wallet.{}.json", language.code);
    page.run_async(script, &[pack.into()]);
}
