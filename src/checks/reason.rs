//! Why a value was judged as it was: a closed list with stable codes.

use super::word_list::words;

/// Declares [`Reason`] with its codes, so that a reason without a code cannot be written.
macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// Why a value was judged as it was. Codes are `kind.problem`, stable, never reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Reason {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Reason {
            /// Every reason, so that a test can walk them.
            pub const ALL: &'static [Reason] = &[$(Reason::$name),+];

            /// The stable code: `id_card.birth_date`.
            pub fn code(self) -> &'static str {
                // A text and no table of texts: a place and a length for each would weigh as much.
                const CODES: &str = concat!($($code, " "),+);
                words(CODES).nth(self as usize).unwrap_or_default()
            }
        }
    };
}

reasons! {
    /// A required field was left empty.
    Required = "field.required",
    /// A sound ID number, typed into another field.
    FieldIsIdCard = "field.is_id_card",
    /// A mobile number, typed into another field.
    FieldIsMobile = "field.is_mobile",
    /// A sound number of a bank card that is listed, typed into another field.
    FieldIsBankCard = "field.is_bank_card",
    /// The number of a permit for people of Hong Kong and Macau, typed into another field.
    FieldIsHkMacauPermit = "field.is_hk_macau_permit",
    /// The number of a permit for people of Taiwan, typed into the field of another document.
    FieldIsTaiwanPermit = "field.is_taiwan_permit",
    /// The number of a passport, typed into another field.
    FieldIsPassport = "field.is_passport",
    /// The number of a foreign permanent resident's card before 2017, typed into another field.
    FieldIsOldForeignResidentCard = "field.is_old_foreign_resident_card",
    /// The number of an ID card of Hong Kong, Macau or Taiwan, which no field asks for.
    FieldIsHkMacauTaiwanId = "field.is_hk_macau_taiwan_id",

    /// Something that is neither a digit nor the final X.
    IdCardCharacters = "id_card.characters",
    /// A letter that looks like a digit: O for 0, l or I for 1.
    IdCardLookAlike = "id_card.look_alike",
    /// Digits hidden behind asterisks, as in a copied record.
    IdCardMasked = "id_card.masked",
    /// An X before the last place.
    IdCardX = "id_card.x",
    /// Digits are missing.
    IdCardTooShort = "id_card.too_short",
    /// More than eighteen characters.
    IdCardTooLong = "id_card.too_long",
    /// A number of the first generation, with fifteen digits; the suggestion is its present form.
    IdCardFifteen = "id_card.fifteen",
    /// The places 7 to 14 hold a day that the calendar does not have.
    IdCardBirthDate = "id_card.birth_date",
    /// Born after today.
    IdCardFuture = "id_card.future",
    /// Older than anyone alive.
    IdCardTooOld = "id_card.too_old",
    /// The number starts with no province, permit or foreign resident code.
    IdCardRegion = "id_card.region",
    /// The check character contradicts the rest: some place is wrong, and no one can say which.
    IdCardCheckCharacter = "id_card.check_character",
    /// Hint: the first six digits are in no list of regions.
    IdCardRegionUnknown = "id_card.region_unknown",
    /// Hint: the region was abolished years before the birth.
    IdCardRegionAbolished = "id_card.region_abolished",
    /// Hint: a foreign resident's number with no known country in places 4 to 6.
    IdCardCountryUnknown = "id_card.country_unknown",

    /// Something that is not a digit.
    MobileCharacters = "mobile.characters",
    /// A letter that looks like a digit.
    MobileLookAlike = "mobile.look_alike",
    /// Digits hidden behind asterisks.
    MobileMasked = "mobile.masked",
    /// Digits are missing.
    MobileTooShort = "mobile.too_short",
    /// More than eleven digits.
    MobileTooLong = "mobile.too_long",
    /// No mainland mobile number starts so.
    MobilePrefix = "mobile.prefix",
    /// A landline with its area code.
    MobileLandline = "mobile.landline",
    /// A hotline: 400, 95xxx, 10086.
    MobileService = "mobile.service",
    /// A number of Hong Kong, Macau or Taiwan.
    MobileHkMacauTaiwan = "mobile.hk_macau_taiwan",
    /// A number of Hong Kong, Macau or Taiwan with too few or too many digits, where the form takes
    /// such numbers.
    MobileRegionLength = "mobile.region_length",
    /// Eight digits, where the form takes numbers of Hong Kong or Macau: the dialling code is missing.
    MobileDiallingCode = "mobile.dialling_code",
    /// A number of another country.
    MobileForeign = "mobile.foreign",
    /// A range of the internet of things: no person has it, no message reaches it.
    MobileThings = "mobile.things",
    /// Hint: a range that the number plan has not given out.
    MobileUnassigned = "mobile.unassigned",
    /// Hint: a virtual operator, whose customers get bank messages less reliably.
    MobileVirtual = "mobile.virtual",
    /// Hint: a range mostly of data cards.
    MobileDataCard = "mobile.data_card",
    /// Hint: a satellite telephone.
    MobileSatellite = "mobile.satellite",

    /// Something that is not a digit.
    BankCardCharacters = "bank_card.characters",
    /// A letter that looks like a digit.
    BankCardLookAlike = "bank_card.look_alike",
    /// Digits hidden behind asterisks.
    BankCardMasked = "bank_card.masked",
    /// Digits are missing for the card that its first digits name, or for any card.
    BankCardTooShort = "bank_card.too_short",
    /// More digits than the card that its first digits name has, or than any card.
    BankCardTooLong = "bank_card.too_long",
    /// The check digit contradicts the rest. A strong hint on cards of China's own numbering, some of
    /// which have no right one.
    BankCardCheckDigit = "bank_card.check_digit",
    /// A sound ID number, typed into the field for the card.
    BankCardIsIdCard = "bank_card.is_id_card",
    /// A mobile number, typed into the field for the card.
    BankCardIsMobile = "bank_card.is_mobile",
    /// Hint: the check digit does not fit, on a kind of card that need not have one.
    BankCardCheckDigitDoubtful = "bank_card.check_digit_doubtful",
    /// Hint: a length that the lists do not have for this prefix, and its network allows.
    BankCardLength = "bank_card.length",
    /// Hint: the first digits are in no list of banks.
    BankCardUnknown = "bank_card.unknown",

    /// A digit in a name.
    PersonNameDigit = "person_name.digit",
    /// A sign that no name has.
    PersonNamePunctuation = "person_name.punctuation",
    /// A middle dot at the start, at the end, or twice in a row.
    PersonNameDot = "person_name.dot",
    /// Hint: a single character.
    PersonNameOneCharacter = "person_name.one_character",
    /// Hint: longer than the fifty places that systems keep for a name.
    PersonNameLong = "person_name.long",
    /// Hint: a private-use character, a question mark or a box where a rare character was lost.
    PersonNameUnreadable = "person_name.unreadable",
    /// Hint: Chinese characters and other letters together.
    PersonNameMixed = "person_name.mixed",
    /// Hint: a sign between two Han characters that may be meant for the middle dot.
    PersonNameNotDot = "person_name.not_dot",
    /// Hint: a sign that few names have.
    PersonNameSign = "person_name.sign",
    /// Hint: a character that the systems of many banks cannot store.
    PersonNameRare = "person_name.rare",

    /// Not written like a date.
    BirthDateCharacters = "birth_date.characters",
    /// The year, the month or the day is missing.
    BirthDateUnfinished = "birth_date.unfinished",
    /// A year of two digits, which could be of two centuries.
    BirthDateTwoDigitYear = "birth_date.two_digit_year",
    /// The year does not come first.
    BirthDateOrder = "birth_date.order",
    /// The calendar does not have this day.
    BirthDateImpossible = "birth_date.impossible",
    /// After today.
    BirthDateFuture = "birth_date.future",
    /// Older than anyone alive.
    BirthDateTooOld = "birth_date.too_old",

    /// The beginning of a word.
    SexUnfinished = "sex.unfinished",
    /// Neither 男 nor 女, in any way people write it.
    SexUnknown = "sex.unknown",
    /// Hint: X, as passports of some countries say.
    SexUnspecified = "sex.unspecified",

    /// A character that does not belong into its place.
    DocumentCharacters = "document.characters",
    /// Characters are missing.
    DocumentTooShort = "document.too_short",
    /// Characters are too many.
    DocumentTooLong = "document.too_long",
    /// Neither H nor M at the start.
    HkMacauPermitStart = "hk_macau_permit.start",
    /// No digit at the start.
    TaiwanPermitStart = "taiwan_permit.start",
    /// Hint: a number of the booklets that were given out before 2015.
    TaiwanPermitBooklet = "taiwan_permit.booklet",
    /// Hint: too long, without a digit, or a digit more or less than a Chinese one.
    PassportUnusual = "passport.unusual",
    /// No letter at the start.
    OldForeignResidentCardStart = "old_foreign_resident_card.start",
    /// Hint: the places 8 to 13 hold no day.
    OldForeignResidentCardBirthDate = "old_foreign_resident_card.birth_date",

    /// Not written like one day or two.
    IdValidityCharacters = "id_validity.characters",
    /// The last day is missing, or a part of a day.
    IdValidityUnfinished = "id_validity.unfinished",
    /// The calendar does not have this day.
    IdValidityImpossible = "id_validity.impossible",
    /// The first day is still to come.
    IdValidityFuture = "id_validity.future",
    /// The last day is not after the first.
    IdValidityOrder = "id_validity.order",
    /// Hint: the last day is over.
    IdValidityExpired = "id_validity.expired",
    /// Hint: less than three months are left.
    IdValiditySoon = "id_validity.soon",
    /// Hint: not 5, 10 or 20 years to the day.
    IdValidityTerm = "id_validity.term",

    /// Something that is not a digit.
    SmsCodeCharacters = "sms_code.characters",
    /// Fewer than four digits.
    SmsCodeTooShort = "sms_code.too_short",
    /// More than eight digits.
    SmsCodeTooLong = "sms_code.too_long",

    /// A character that no keyboard has in one stroke: not ASCII, or a blank.
    PasswordCharacters = "password.characters",
    /// Fewer characters than the form asks for.
    PasswordTooShort = "password.too_short",
    /// More characters than the form allows.
    PasswordTooLong = "password.too_long",
    /// Fewer kinds of characters than the form asks for.
    PasswordKinds = "password.kinds",
    /// Hint: made of common words, runs and repetitions.
    PasswordCommon = "password.common",

    /// A character that no address has.
    EmailCharacters = "email.characters",
    /// The @ or the domain after it is missing.
    EmailUnfinished = "email.unfinished",
    /// Nothing before the @, or more than one of them.
    EmailAt = "email.at",
    /// No @ at all.
    EmailNoAt = "email.no_at",
    /// Hint: a letter of another script than Latin.
    EmailOtherScript = "email.other_script",
    /// A domain that cannot be.
    EmailDomain = "email.domain",
    /// Hint: one slip away from a domain that many have.
    EmailUnusual = "email.unusual",

    /// Too few characters for an address.
    AddressTooShort = "address.too_short",
    /// Hint: no province, city or county in it.
    AddressRegion = "address.region",
    /// Hint: no house number in it.
    AddressNumber = "address.number",

    /// Hint: no picture that banks take, by its content.
    IdPhotoFormat = "id_photo.format",
    /// Hint: HEIC or WebP, which some pages do not take.
    IdPhotoUncommonFormat = "id_photo.uncommon_format",
    /// Hint: a larger file than most pages take.
    IdPhotoLarge = "id_photo.large",
    /// Hint: fewer pixels than a recognition needs.
    IdPhotoSmall = "id_photo.small",
    /// Hint: higher than wide, where a card is wider than high.
    IdPhotoUpright = "id_photo.upright",
    /// Hint: shaped like a screen, and from no camera.
    IdPhotoScreenshot = "id_photo.screenshot",
    /// Hint: too little light.
    IdPhotoDark = "id_photo.dark",
    /// Hint: too much light.
    IdPhotoBright = "id_photo.bright",
    /// Hint: a reflection hides something.
    IdPhotoGlare = "id_photo.glare",
    /// Hint: no sharp edges.
    IdPhotoBlurred = "id_photo.blurred",
    /// Hint: the card covers little of the picture, or is not to be seen.
    IdPhotoFar = "id_photo.far",
    /// Hint: no colour, as in a photocopy.
    IdPhotoCopy = "id_photo.copy",

    /// The ID number is sound and holds another birth date.
    FormBirthDateDiffers = "form.birth_date_differs",
    /// The ID number is sound and holds the other sex.
    FormSexDiffers = "form.sex_differs",
    /// One number in two fields that must differ.
    FormSameNumber = "form.same_number",
    /// Two names that must be the same and are not.
    FormNameDiffers = "form.name_differs",
    /// Hint: two names are the same but for a dot.
    FormNameDot = "form.name_dot",
    /// Several values in one field.
    FormSeveral = "form.several",
    /// Hint: a term that the law gives at another age.
    FormTermDiffers = "form.term_differs",
    /// Hint: a password with the name or a number of another field in it.
    FormPasswordReveals = "form.password_reveals",
    /// Hint: younger than the age the form names; the bank decides.
    FormLeastAge = "form.least_age",
}
