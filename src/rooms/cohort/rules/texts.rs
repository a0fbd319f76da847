//! The texts that the class's screen needs.

use crate::rooms::common::handoff::rules as handoff;
use crate::rooms::common::refusal::rules as refusal;
use crate::rooms::common::scenario::rules as scenario;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::section::Section;

/// The room's own texts.
pub const COHORT: Section = Section("cohort");

/// All of them, by section.
pub const ALL: &[(Section, &[&str])] = &[
    (COHORT, OWN),
    (SHARE, OF_SHARE),
    (SHARE, refusal::TEXTS),
    (SHARE, &[handoff::TEXTS, "ui.name-on,name-hint,take"]),
    (Section::RESULT, OF_RESULT),
    (Section::RESULT, SHOWN_OF_RESULT),
    (Section::RESULT, &["ui.position-power,personal-power", "scores.trust,credibility,growing.name"]),
    (Section::QUIZ, OF_QUIZ),
    (Section::QUIZ, scenario::TEXTS),
];

const OWN: &[&str] = &[
    "ui.heading,lead,unsaved,codes,codes-hint,cohort-add,files,working,counting,saving,cohort-stop",
    "ui.report,accepted,duplicates,refused,conflicts,of-leaders,classes,plain",
    "ui.line,line-file,file-unread,save-refused",
    "ui.why-damaged,why-one-case,why-newer,why-unknown,why-invite,why-draft,why-cohort,why-few",
    "ui.why-zip,why-pdf,why-gzip,why-picture,why-workbook,why-binary,why-empty,why-unreadable,why-stopped",
    "ui.standing,for-yourself,filter,filter-quiz,none-yet,context,context-entry,all-contexts,no-context,flagged",
    "ui.label,label-hint,labels,labels-hint,labels-many,no-label,label-entry,cohort-rename,cohort-rename-one,cohort-rename-done",
    "ui.label-new,cohort-label-remove,cohort-label-remove-one,notice-cohort-label-removed,notice-cohort-label-taken",
    "ui.undo-out,undo-in,undo-label,notice-cohort-undone",
    "ui.beside,beside-hint,beside-many,beside-table,beside-link",
    "ui.other-classes,other-class,class-between,class-months,class-people,class-pack",
    "ui.cohort-class-remove,cohort-class-remove-one,pack,pack-own,pack-other",
    "ui.cohort-rows,rows-lead,rows-names,rows-only,rows-all,rows-left,rows-odd,rows-none,rows-shown",
    "ui.cohort-rows-on,cohort-rows-back,rows-twins,person,person-named,person-about,cohort-out,cohort-in",
    "ui.out-one,in-one,row-standing,row-scores,row-flags,row-conflict,row-twin",
    "ui.is-counted,is-out,is-pack,is-label,is-context,is-flagged,is-removed",
    "ui.flag-F1,flag-F2,flag-F3,flag-F4,flag-F5",
    "ui.lrs,lrs-lead,lrs-endpoint,lrs-user,lrs-password,lrs-activity,lrs-reading,lrs-partly",
    "ui.cohort-lrs-read,cohort-lrs-stop,lrs-why-activity,lrs-why-endpoint,lrs-why-unauthorized",
    "ui.lrs-why-forbidden,lrs-why-not-found,lrs-why-busy,lrs-why-refused,lrs-why-unreachable",
    "ui.lrs-why-not-lrs,lrs-why-broken,lrs-why-elsewhere,lrs-why-expired,lrs-why-stopped",
    "ui.why-json,why-foreign,why-range,why-cut",
    "ui.people,people-of,whole,both-people,means-needed,undefined,from",
    "ui.bases,bases-table,average,interval,spread,not-scored",
    "ui.quantiles,quantiles-table,quantiles-needed,quantiles-hint",
    "ui.alpha,alpha-table,alpha-needed,alpha-hint,alpha-care,complete,figure",
    "ui.wheel-even,wheel-spread,wheel-said,cohort-save-svg,cohort-save-png,picture-label,picture-about,strip,strip-dots,strip-curve",
    "ui.strip-said,bins-open,bins,bins-alone,ranks,ranks-table,ranks-hint,ranks-needed,alpha-negative,margins",
    "ui.margins-table,margins-hint,margins-needed,margin,clear,omega,omega-hint,statements,statements-table",
    "ui.statements-hint,statements-needed,statement,statement-figures,rest,approaches-table,most-chosen,times,part,urgent",
    "ui.disputed,disputed-lead,disputed-ask,said,said-lead,said-table,said-none,said-needed,said-figure",
    "ui.said-figure-needed,said-care,leaders,leaders-lead,leaders-other,leaders-of,gaps-table,gaps-hint",
    "ui.gaps-needed,gap,likeness,likeness-words,shape,sizes,sizes-table,of-gaps,of-scores,agreement",
    "ui.agreement-table,agreement-needed,agree-good,agree-partial,agree-differ,ground-table,ground-one",
    "ui.ground-average,ground-of,ground-needed,ground-negative",
    "ui.wheel,rings-key",
    "ui.scenarios-table,approach-key,scenario,unscored",
    "ui.tables,tables-lead,dialect,dialect-semicolon,dialect-comma,table-names,tables-hint,table-figures,table-people,writing",
    "ui.link-heading,link-lead,link-name,cohort-link,link-few,link-near,link-bare,link-made,link-label",
    "ui.paper,paper-lead,paper-context,paper-label,paper-field,cohort-paper-add,cohort-paper-undo",
    "ui.paper-added,paper-back,paper-sign,paper-length,paper-empty,paper-code",
    "ui.class-heading,class-lead,class-counted,class-flagged,class-group,class-month,class-from,class-to,class-bare",
    "ui.class-table,class-half,class-scenarios,class-few,class-alike,few,alike,to-class,class-beside,class-save",
    "ui.cohort-save,cohort-delete,ask-cohort-delete,notice-cohort-none,notice-cohort-told",
    "ui.cohort-present,cohort-handout,cohort-back,present-heading,present-lead,present-parts,present-order",
    "ui.present-written,present-disputed,present-keys,present-letters,present-none,present-begin,present-leave",
    "ui.present-first,present-last,present-blank,present-black,present-again,present-notes,present-full,present-blocked",
    "ui.wall,wall-place,wall-reasons,wall-averages,wall-averages-hint,wall-alike,wall-highest,wall-chosen,wall-talk",
    "ui.ranges,ranges-most,ranges-chart,ranges-hint,range,to-discuss,chosen-table,first-step,chosen-needed",
    "ui.few-hint,all-few,most,unanimous,views",
    "ui.hint-reasons,hint-averages,hint-base,hint-ask,hint-chosen,hint-talk",
    "ui.notes-title,notes-now,notes-next,notes-last,notes-time",
    "ui.handout-heading,handout-lead,handout-figures",
    "discuss.LEG,REW,COE,EXP,REF,INF,S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,S11,S12",
];

const OF_SHARE: &[&str] = &[
    "ui.notice-saved,notice-saved-perhaps,notice-save-refused,notice-save-failed,saved-text,more-refused,personal-key",
    "ui.notice-picture-failed,saved-picture,saved-picture-alt",
];

const OF_RESULT: &[&str] = &[
    "ui.base,position-key,scenarios,score,random-range",
    "ui.approach,approaches,forecasts,personal-power,position-power",
    "bases.LEG,EXP,REW,REF,COE,INF.name",
    "scores.trust,credibility,growing.name",
];

/// What others see of the bases and of the scenarios.
const SHOWN_OF_RESULT: &[&str] =
    &["ui.print,notice-print-refused", "bases.LEG,EXP,REW,REF,COE,INF.definition"];

const OF_QUIZ: &[&str] = &["approaches.T,E,X,N", "letters.T,E,X,N"];
