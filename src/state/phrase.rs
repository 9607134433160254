//! The words of the interface: a closed list of codes, whose sentences live in
//! `content/LANG/interface.toml`.

use crate::content::Pack;

/// Declares [`Phrase`] with its codes, so that a phrase without a code cannot be written.
macro_rules! phrases {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// Something the interface says. Codes are `ui.place.thing`, stable, never reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Phrase {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Phrase {
            /// Every phrase, so that a test can walk them.
            pub const ALL: &'static [Phrase] = &[$(Phrase::$name),+];

            /// The stable code: `ui.search.label`.
            pub fn code(self) -> &'static str {
                match self {
                    $(Phrase::$name => $code,)+
                }
            }
        }
    };
}

phrases! {
    /// The heading of a pack without a title.
    Title = "ui.title",
    /// The standing warning: never give a code or password to anyone.
    Warning = "ui.warning",

    /// The page did not come over HTTPS.
    NoticeInsecure = "ui.notice.insecure",
    /// The device's clock is years off: `{date}` is what it shows.
    NoticeClock = "ui.notice.clock",
    /// There is no network.
    NoticeOffline = "ui.notice.offline",

    /// The button that opens the widget in a panel.
    LauncherOpen = "ui.launcher.open",
    /// The button that closes the panel.
    LauncherClose = "ui.launcher.close",

    /// The label of the tab bar.
    TabsLabel = "ui.tabs.label",
    /// The tab of the searchable FAQ.
    TabFaq = "ui.tabs.faq",
    /// The tab of the form pre-checker.
    TabCheck = "ui.tabs.check",
    /// The tab of the guide.
    TabGuide = "ui.tabs.guide",

    /// The label of the search box.
    SearchLabel = "ui.search.label",
    /// An example of what to type.
    SearchPlaceholder = "ui.search.placeholder",
    /// The label of the button that empties it.
    SearchClear = "ui.search.clear",
    /// How many answers were found: `{n}`.
    SearchFound = "ui.search.found",
    /// Before what was likely meant.
    SearchMeant = "ui.search.meant",
    /// The way to the rest of an answer that is shown in part.
    SearchWhole = "ui.search.whole",
    /// Nothing was found, for those who hear it.
    SearchFoundNone = "ui.search.found_none",

    /// The label of the topics.
    TopicsLabel = "ui.topics.label",
    /// The topic that stands for what the page around the widget is about.
    TopicsPage = "ui.topics.page",
    /// The topic that stands for what people ask most.
    TopicsPopular = "ui.topics.popular",
    /// A topic was chosen and has `{n}` questions, for those who hear it.
    TopicsChosen = "ui.topics.chosen",
    /// The heading over what the page around the widget is about.
    ListPage = "ui.list.page",
    /// The heading over what people ask most.
    ListPopular = "ui.list.popular",
    /// The heading over everything, where nothing is marked as popular.
    ListAll = "ui.list.all",

    /// Nothing was found.
    EmptyTitle = "ui.empty.title",
    /// What to type instead.
    EmptyTry = "ui.empty.try",
    /// Before a list of what people ask most.
    EmptyPopular = "ui.empty.popular",
    /// Whom to call: `{hotline}` is the telephone link of the pack's `about`.
    EmptyHotline = "ui.empty.hotline",

    /// Back to the list of questions.
    BackToFaq = "ui.article.back_to_faq",
    /// Back to the form.
    BackToCheck = "ui.article.back_to_check",
    /// Back to the guide.
    BackToGuide = "ui.article.back_to_guide",
    /// The button that copies the address of an answer.
    LinkCopy = "ui.article.copy",
    /// The address was copied.
    LinkCopied = "ui.article.copied",
    /// It was not, and where it stands.
    LinkNotCopied = "ui.article.not_copied",
    /// The way to the check of a field, `{label}`, that would reveal the mistake.
    ArticleCheck = "ui.article.check",
    /// The heading over related questions.
    Related = "ui.article.related",
    /// A remedy helped.
    RemediesSolved = "ui.remedies.solved",
    /// A remedy was tried in vain.
    RemediesTried = "ui.remedies.tried",
    /// It was tried, for those who hear it.
    RemediesDone = "ui.remedies.done",
    /// Back to the first remedy.
    RemediesAgain = "ui.remedies.again",
    /// All were tried in vain: call `{hotline}`.
    RemediesEnd = "ui.remedies.end",
    /// Was it helpful?
    Helpful = "ui.helpful.question",
    /// It was.
    HelpfulYes = "ui.helpful.yes",
    /// It was not.
    HelpfulNo = "ui.helpful.no",
    /// Thanks for a yes.
    HelpfulThanks = "ui.helpful.thanks",
    /// Thanks for a no, and the question why.
    HelpfulWhy = "ui.helpful.why",
    /// It answers another question.
    WhyOtherCase = "ui.helpful.other_case",
    /// It cannot be understood.
    WhyUnclear = "ui.helpful.unclear",
    /// It was done, and nothing changed.
    WhyNoEffect = "ui.helpful.no_effect",
    /// Thanks for the reason, and what to do now.
    HelpfulSorry = "ui.helpful.sorry",

    /// The form check or the guide is being fetched.
    RestComing = "ui.rest.coming",
    /// It could not be fetched, and why that may be.
    RestMissing = "ui.rest.missing",
    /// The button that tries once more.
    RestRetry = "ui.rest.retry",

    /// That nothing leaves the page.
    CheckPrivacy = "ui.check.privacy",
    /// How that can be.
    CheckPrivacyHow = "ui.check.privacy_how",
    /// The answer.
    CheckPrivacyWhy = "ui.check.privacy_why",
    /// What was typed is gone because nobody came back to it.
    CheckForgotten = "ui.check.forgotten",
    /// Field `{n}` of `{all}`.
    StepProgress = "ui.check.step",
    /// On to the next field.
    StepNext = "ui.check.next",
    /// Back to the field before.
    StepPrevious = "ui.check.previous",
    /// Why there is no field for a password or a code.
    CheckNotAsked = "ui.check.not_asked",
    /// That this is not where one applies, and that nothing is submitted.
    CheckNotSubmitted = "ui.check.not_submitted",
    /// The button that checks.
    CheckAsk = "ui.check.ask",
    /// The button that clears.
    CheckClear = "ui.check.clear",
    /// Nothing stands against submitting.
    CheckReady = "ui.check.ready",
    /// What to do now.
    CheckReadyNext = "ui.check.ready_next",
    /// What to do now, where `{n}` things are worth a look.
    CheckReadyHints = "ui.check.ready_hints",
    /// That `{labels}` were looked at, and for what.
    CheckChecked = "ui.check.checked",
    /// What nobody here can know.
    CheckUnchecked = "ui.check.unchecked",
    /// `{n}` things have to be mended.
    CheckMend = "ui.check.mend",
    /// How to mend them.
    CheckMendNext = "ui.check.mend_next",

    /// The heading over the check of the page's own form.
    PageTitle = "ui.page.title",
    /// What it does.
    PageIntro = "ui.page.intro",
    /// That checking sends nothing, though the page's form is there to be sent.
    PagePrivacy = "ui.page.privacy",
    /// Nothing stands against sending the page's form.
    PageReadyNext = "ui.page.ready_next",
    /// The same, where `{n}` things are worth a look.
    PageReadyHints = "ui.page.ready_hints",
    /// The button that sends it all the same.
    PageSendAnyway = "ui.page.send_anyway",

    /// Said after a label where the field may stay empty.
    FieldOptional = "ui.field.optional",
    /// The hidden word before a problem.
    FieldProblem = "ui.field.problem",
    /// Before the value as read.
    FieldReadBack = "ui.field.read_back",
    /// Between two of `{places}`.
    FieldBetween = "ui.field.between",
    /// Before the value as read, where `{places}` of it are the likeliest to be wrong.
    FieldDoubtful = "ui.field.doubtful",
    /// Before values the visitor may have meant.
    FieldMeant = "ui.field.meant",
    /// Before a value for an empty field, known from another one.
    FieldOffer = "ui.field.offer",
    /// Puts back what was there before a suggestion was taken.
    FieldUndo = "ui.field.undo",
    /// Nothing speaks against the value, for those who hear it.
    FieldGood = "ui.field.good",
    /// The button that opens the picker of photos.
    PhotoChoose = "ui.photo.choose",
    /// The same, once there is one.
    PhotoAnother = "ui.photo.another",
    /// The other ways to bring one here.
    PhotoWays = "ui.photo.ways",
    /// It is being looked at.
    PhotoReading = "ui.photo.reading",
    /// Nothing speaks against it.
    PhotoGood = "ui.photo.good",
    /// `{n}` things are worth a look.
    PhotoHints = "ui.photo.hints",
    /// The browser cannot open it.
    PhotoUnread = "ui.photo.unread",
    /// The words in the place of the preview.
    PhotoPreview = "ui.photo.preview",
    /// The button that takes it out again.
    PhotoRemove = "ui.photo.remove",
    /// 男
    SexMale = "ui.sex.male",
    /// 女
    SexFemale = "ui.sex.female",

    /// The heading over the materials.
    GuideMaterials = "ui.guide.materials",
    /// The heading over the steps.
    GuideSteps = "ui.guide.steps",
    /// `{n}` of `{all}` steps are done.
    GuideProgress = "ui.guide.progress",
    /// Every step is done.
    GuideDone = "ui.guide.done",
    /// Said after the title of what not everyone needs.
    GuideOptional = "ui.guide.optional",
    /// The way to the form check.
    GuideCheck = "ui.guide.check",
}

impl Phrase {
    /// The words in the language of the pack.
    pub(super) fn of(self, pack: &Pack) -> String {
        self.with(pack, &[])
    }

    /// The words, `{name}` replaced by its value.
    pub(super) fn with(self, pack: &Pack, values: &[(&str, &str)]) -> String {
        sentence(pack, self.code(), values)
    }
}

/// The sentence of a code, and the code itself where the pack lacks it: a button named by its
/// code can still be found and pressed, one without a name cannot.
pub(super) fn sentence(pack: &Pack, code: &str, values: &[(&str, &str)]) -> String {
    match pack.messages.get(code) {
        Some(_) => pack.sentence(code, values),
        None => code.to_owned(),
    }
}

/// Several things as the pack's language lists them.
pub(super) fn listed(pack: &Pack, things: impl Iterator<Item = String>) -> String {
    let between = Phrase::FieldBetween.of(pack);
    let mut list = String::new();
    for thing in things {
        if !list.is_empty() {
            list.push_str(&between);
        }
        list.push_str(&thing);
    }
    list
}
