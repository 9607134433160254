//! The words of the interface: a closed list of codes, whose sentences live in
//! `content/LANG/interface.toml`.

use crate::content::Pack;

/// Declares [`Phrase`] with its codes, so that a phrase without a code cannot be written.
macro_rules! phrases {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// A sentence, label or name of the interface. Each has a code, `ui.place.thing`, that is stable and
        /// never reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Phrase {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Phrase {
            /// Every phrase, so that a test can walk them.
            pub const ALL: &'static [Phrase] = &[$(Phrase::$name),+];

            /// The stable code that packs name the phrase by: `ui.search.label`.
            pub fn code(self) -> &'static str {
                match self {
                    $(Phrase::$name => $code,)+
                }
            }
        }
    };
}

phrases! {
    /// The heading of a widget whose pack has no title.
    Title = "ui.title",
    /// The standing warning: never give a code or password to anyone.
    Warning = "ui.warning",

    /// A notice that the page was not loaded over HTTPS.
    NoticeInsecure = "ui.notice.insecure",
    /// A notice that the device's clock is years off; `{date}` is the date it shows.
    NoticeClock = "ui.notice.clock",
    /// A notice that there is no network.
    NoticeOffline = "ui.notice.offline",

    /// The label of the button that opens the widget in a panel.
    LauncherOpen = "ui.launcher.open",
    /// The label of the button that closes the panel.
    LauncherClose = "ui.launcher.close",

    /// The accessible name of the tab bar.
    TabsLabel = "ui.tabs.label",
    /// The words on the tab of the searchable FAQ.
    TabFaq = "ui.tabs.faq",
    /// The words on the tab of the form check.
    TabCheck = "ui.tabs.check",
    /// The words on the tab of the guide.
    TabGuide = "ui.tabs.guide",

    /// The accessible name of the search box.
    SearchLabel = "ui.search.label",
    /// An example of what to type in the search box.
    SearchPlaceholder = "ui.search.placeholder",
    /// The label of the button that empties the search box.
    SearchClear = "ui.search.clear",
    /// The number of questions found, `{n}`.
    SearchFound = "ui.search.found",
    /// The words before a suggested query.
    DidYouMean = "ui.search.meant",
    /// The label of the button from the beginning of an answer to the whole of it.
    ReadMore = "ui.search.whole",
    /// The announcement that nothing was found.
    SearchFoundNone = "ui.search.found_none",

    /// The accessible name of the list of topics.
    TopicsLabel = "ui.topics.label",
    /// The name of the topic for the questions that the surrounding page is about.
    TopicsPage = "ui.topics.page",
    /// The name of the topic for the questions asked most.
    TopicsPopular = "ui.topics.popular",
    /// The announcement that a topic was chosen, with its number of questions, `{n}`.
    TopicsChosen = "ui.topics.chosen",
    /// The heading over the questions that the surrounding page is about.
    ListPage = "ui.list.page",
    /// The heading over the questions asked most.
    ListPopular = "ui.list.popular",
    /// The heading over all questions, where the pack marks none as popular.
    ListAll = "ui.list.all",

    /// The heading where nothing was found.
    EmptyTitle = "ui.empty.title",
    /// Advice on what to type instead.
    EmptyTry = "ui.empty.try",
    /// The words before a list of the questions asked most.
    EmptyPopular = "ui.empty.popular",
    /// A sentence on whom to call; `{hotline}` is the telephone link of the pack's `about`.
    EmptyHotline = "ui.empty.hotline",

    /// The label of the button back to the list of questions.
    BackToFaq = "ui.article.back_to_faq",
    /// The label of the button back to the form check.
    BackToCheck = "ui.article.back_to_check",
    /// The label of the button back to the guide.
    BackToGuide = "ui.article.back_to_guide",
    /// The label of the button that copies the address of an answer.
    LinkCopy = "ui.article.copy",
    /// The label of that button once the address was copied.
    LinkCopied = "ui.article.copied",
    /// The label of that button where the browser refused, with another way to copy.
    LinkNotCopied = "ui.article.not_copied",
    /// The text of a link to the field `{label}`, whose check would find the mistake.
    ArticleCheck = "ui.article.check",
    /// The heading over related questions.
    Related = "ui.article.related",
    /// The label of the button that says a remedy helped.
    RemediesSolved = "ui.remedies.solved",
    /// The label of the button that says a remedy was tried in vain.
    RemediesTried = "ui.remedies.tried",
    /// The hidden text of a tried remedy, for screen readers.
    RemediesDone = "ui.remedies.done",
    /// The label of the button back to the first remedy.
    RemediesAgain = "ui.remedies.again",
    /// A sentence for when all remedies were tried in vain; `{hotline}` is whom to call.
    RemediesEnd = "ui.remedies.end",
    /// The question whether an answer helped.
    Helpful = "ui.helpful.question",
    /// The label of the button for yes.
    HelpfulYes = "ui.helpful.yes",
    /// The label of the button for no.
    HelpfulNo = "ui.helpful.no",
    /// Thanks for a yes.
    HelpfulThanks = "ui.helpful.thanks",
    /// Thanks for a no, and the question why.
    HelpfulAskReason = "ui.helpful.why",
    /// The reason that the answer is about another question.
    UnhelpfulOtherCase = "ui.helpful.other_case",
    /// The reason that the answer cannot be understood.
    UnhelpfulUnclear = "ui.helpful.unclear",
    /// The reason that the visitor did what the answer says, and nothing changed.
    UnhelpfulNoEffect = "ui.helpful.no_effect",
    /// Thanks for the reason, and what to do now.
    HelpfulSorry = "ui.helpful.sorry",

    /// A sentence that the form check or the guide is being loaded.
    LoadingTitle = "ui.rest.coming",
    /// A sentence that loading failed, and why that may be.
    LoadingFailed = "ui.rest.missing",
    /// The label of the button that loads once more.
    LoadingRetry = "ui.rest.retry",

    /// A sentence that nothing typed leaves the page.
    CheckPrivacy = "ui.check.privacy",
    /// The question how that is possible.
    CheckPrivacyHow = "ui.check.privacy_how",
    /// The answer to [`Phrase::CheckPrivacyHow`].
    CheckPrivacyWhy = "ui.check.privacy_why",
    /// A sentence that what was typed was cleared because the widget was left idle.
    CheckIdleNotice = "ui.check.forgotten",
    /// The place of a field, `{n}`, among all, `{all}`.
    StepProgress = "ui.check.step",
    /// The label of the button to the next field.
    StepNext = "ui.check.next",
    /// The label of the button to the field before.
    StepPrevious = "ui.check.previous",
    /// Why there is no field for a password or a code.
    CheckNotAsked = "ui.check.not_asked",
    /// A sentence that one does not apply here and that nothing is submitted.
    CheckNotSubmitted = "ui.check.not_submitted",
    /// The label of the button that checks the form.
    CheckButton = "ui.check.ask",
    /// The label of the button that clears the form.
    CheckClear = "ui.check.clear",
    /// The result that nothing stands against submitting.
    CheckReady = "ui.check.ready",
    /// The result that nothing is in the way, but a value is probably wrong.
    CheckLookAgain = "ui.check.look_again",
    /// What to do with a form with a value that is probably wrong.
    CheckLookAgainNext = "ui.check.look_again_next",
    /// What to do with a form that is ready.
    CheckReadyNext = "ui.check.ready_next",
    /// What to do with a form that is ready but has `{n}` hints.
    CheckReadyHints = "ui.check.ready_hints",
    /// A sentence on the fields that were looked at, `{labels}`, and for what.
    CheckChecked = "ui.check.checked",
    /// What no check here can know.
    CheckUnchecked = "ui.check.unchecked",
    /// The result that `{n}` problems were found.
    CheckProblems = "ui.check.mend",
    /// How to go about correcting them.
    CheckProblemsNext = "ui.check.mend_next",

    /// The heading over the check of the page's own form.
    PageTitle = "ui.page.title",
    /// What the check of the page's own form does.
    PageIntro = "ui.page.intro",
    /// A sentence that checking sends nothing, though the page's form is there to be sent.
    PagePrivacy = "ui.page.privacy",
    /// What to do with a form of the page that is ready.
    PageReadyNext = "ui.page.ready_next",
    /// What to do with a form of the page that is ready but has `{n}` hints.
    PageReadyHints = "ui.page.ready_hints",
    /// The label of the button that submits the page's form in spite of its problems.
    PageSendAnyway = "ui.page.send_anyway",

    /// The words after the label of a field that may stay empty.
    FieldOptional = "ui.field.optional",
    /// The hidden word before a problem, for screen readers.
    FieldProblem = "ui.field.problem",
    /// The words before a value as read.
    FieldReadBack = "ui.field.read_back",
    /// The sign between two entries of a list.
    ListSeparator = "ui.field.between",
    /// The words before a value as read whose places `{places}` are the likeliest to be wrong.
    FieldDoubtful = "ui.field.doubtful",
    /// The words before values that the visitor may have meant.
    FieldSuggested = "ui.field.meant",
    /// The words before a value for an empty field that another field's value tells.
    FieldFromIdCard = "ui.field.offer",
    /// The label of the button that undoes an accepted suggestion.
    FieldUndo = "ui.field.undo",
    /// The words for screen readers beside the tick of a valid value.
    FieldValid = "ui.field.good",
    /// The label of the button that opens the file picker.
    PhotoChoose = "ui.photo.choose",
    /// The label of that button once there is a photo.
    PhotoAnother = "ui.photo.another",
    /// The other ways to bring a photo into its field: paste or drop.
    PhotoOtherWays = "ui.photo.ways",
    /// A sentence that the photo is being read.
    PhotoReading = "ui.photo.reading",
    /// A sentence that nothing speaks against the photo.
    PhotoGood = "ui.photo.good",
    /// A sentence that `{n}` things about the photo are worth a second look.
    PhotoHints = "ui.photo.hints",
    /// A sentence that the browser cannot open the photo.
    PhotoUnread = "ui.photo.unread",
    /// The alternative text of the photo's preview.
    PhotoPreview = "ui.photo.preview",
    /// The label of the button that removes the photo.
    PhotoRemove = "ui.photo.remove",
    /// The word for male: 男.
    SexMale = "ui.sex.male",
    /// The word for female: 女.
    SexFemale = "ui.sex.female",

    /// The heading over the materials of the guide.
    GuideMaterials = "ui.guide.materials",
    /// The heading over the steps of the guide.
    GuideSteps = "ui.guide.steps",
    /// The number of steps done, `{n}`, of all, `{all}`.
    GuideProgress = "ui.guide.progress",
    /// A sentence that every step is done.
    GuideDone = "ui.guide.done",
    /// The words after the title of what not everyone needs.
    GuideOptional = "ui.guide.optional",
    /// The label of the button to the form check.
    GuideCheck = "ui.guide.check",
}

impl Phrase {
    /// The words in the language of the pack.
    pub(super) fn text(self, pack: &Pack) -> String {
        self.text_with(pack, &[])
    }

    /// The words in the language of the pack, with each `{name}` replaced by its value.
    pub(super) fn text_with(self, pack: &Pack, values: &[(&str, &str)]) -> String {
        sentence_or_code(pack, self.code(), values)
    }
}

/// The sentence of a code, or the code itself where the pack lacks the sentence: a button named by
/// its code can still be found and pressed, a button without a name cannot.
pub(super) fn sentence_or_code(pack: &Pack, code: &str, values: &[(&str, &str)]) -> String {
    match pack.messages.get(code) {
        Some(_) => pack.sentence(code, values),
        None => code.to_owned(),
    }
}

/// The items as one list, with the separator of the pack's language between them.
pub(super) fn join_list(pack: &Pack, items: impl Iterator<Item = String>) -> String {
    let separator = Phrase::ListSeparator.text(pack);
    let mut list = String::new();
    for item in items {
        if !list.is_empty() {
            list.push_str(&separator);
        }
        list.push_str(&item);
    }
    list
}
