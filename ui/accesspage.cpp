// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesspage.h"

#include "accesstable.h"
#include "domain/visibletext.h"
#include "models/accessfacts.h"
#include "models/accesstext.h"
#include "models/accessverdict.h"
#include "models/calleraccess.h"
#include "models/entrymodel.h"
#include "models/principalmodel.h"
#include "remarklist.h"
#include "sddlview.h"
#include "session/session.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// UTF-16 units that are worked out at once. The vendor's examples have some 600.
constexpr qsizetype shortText = 2000;

// The server pads the text with NULs; a remark tells how many.
QString withoutPadding(QString sddl)
{
    while (sddl.endsWith(QChar::Null))
        sddl.chop(1);
    return sddl;
}

}

AccessPage::AccessPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_remarks(new RemarkList(this))
    , m_verdict(new QLabel(this))
    , m_owner(new QLabel(this))
    , m_caller(new QLabel(this))
    , m_callerButton(new QPushButton(this))
    , m_views(new QTabBar(this))
    , m_tables(new QStackedWidget(this))
    , m_principalModel(new PrincipalModel(session.rights(), this))
    , m_principals(new AccessTable(*m_principalModel, PrincipalModel::TrusteeColumn,
                                   PrincipalModel::RightsColumn, this))
    , m_entryModel(new EntryModel(session.rights(), this))
    , m_entries(
          new AccessTable(*m_entryModel, EntryModel::TrusteeColumn, EntryModel::RightsColumn, this))
    , m_rawLabel(new QLabel(this))
    , m_raw(new SddlView(this))
    , m_notes(new RemarkList(this))
    , m_copy(new QToolButton(this))
    , m_copyText(new QAction(this))
    , m_copySddl(new QAction(this))
    , m_copyTable(new QAction(this))
{
    build();
    connect(&m_working, &QFutureWatcherBase::finished, this, [this] {
        // The empty future that stands in between has none.
        if (m_working.future().resultCount() == 0)
            return;
        m_report = m_working.result();
        fill();
    });
    for (auto *model : std::initializer_list<AccessTableModel *>{m_principalModel, m_entryModel})
        model->setNames(names());
    connect(&session, &Session::callerChanged, this, &AccessPage::fillWords);
    connect(&session.people(), &People::changed, this, [this](const QList<DirectoryKey> &keys) {
        if (std::none_of(keys.cbegin(), keys.cend(),
                         [this](const auto &key) { return m_people.contains(key); }))
            return;
        m_principalModel->namesChanged();
        m_entryModel->namesChanged();
        fillWords();
    });
    connect(m_callerButton, &QPushButton::clicked, this, &AccessPage::callerWanted);
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        m_tables->setCurrentIndex(view);
        setFocusProxy(m_tables->currentWidget());
        markSelected();
    });
    for (auto *table : {m_principals, m_entries})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &AccessPage::markSelected);
    connect(m_raw, &SddlView::pointedAt, this, &AccessPage::selectEntryAt);
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    connect(m_copyText, &QAction::triggered, this, [this, copy] {
        const QStringList parts{AccessText::plain(m_report, m_session.rights(), names()),
                                m_caller->text(), m_caller->accessibleDescription(),
                                m_session.siteProblems().join(u'\n')};
        copy(parts.join(u"\n\n"_s).trimmed() + u'\n');
    });
    connect(m_copySddl, &QAction::triggered, this, [this, copy] { copy(withoutPadding(m_sddl)); });
    connect(m_copyTable, &QAction::triggered, this,
            [this, copy] { copy(AccessText::table(m_report, m_session.rights(), names())); });
    retranslate();
    fill();
}

void AccessPage::build()
{
    for (auto *label : {m_verdict, m_owner, m_caller}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_caller->setObjectName(u"callerLabel"_s);
    m_callerButton->setObjectName(u"callerButton"_s);
    m_verdict->setObjectName(u"verdictLabel"_s);
    m_views->setObjectName(u"accessViews"_s);
    m_remarks->setObjectName(u"remarkList"_s);
    m_notes->setObjectName(u"noteList"_s);
    m_principals->setObjectName(u"principalTable"_s);
    m_entries->setObjectName(u"entryTable"_s);
    m_tables->addWidget(m_principals);
    m_tables->addWidget(m_entries);
    m_views->addTab(QString());
    m_views->addTab(QString());
    m_views->setDocumentMode(true);
    m_views->setExpanding(false);
    m_raw->setObjectName(u"sddlView"_s);
    m_rawLabel->setBuddy(m_raw);
    m_copy->setObjectName(u"copyAccessButton"_s);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_copy);
    menu->addActions({m_copyText, m_copySddl, m_copyTable});
    m_copy->setMenu(menu);

    auto *callerRow = new QHBoxLayout;
    callerRow->setSpacing(8);
    callerRow->addWidget(m_caller, 1);
    callerRow->addWidget(m_callerButton, 0, Qt::AlignTop);
    auto *viewRow = new QHBoxLayout;
    viewRow->addWidget(m_views, 1);
    viewRow->addWidget(m_copy);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addLayout(viewRow);
    upperLayout->addWidget(m_tables, 1);
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 4, 0, 0);
    lowerLayout->setSpacing(4);
    lowerLayout->addWidget(m_rawLabel);
    lowerLayout->addWidget(m_raw, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    // With large text on a small screen there is no room for all of it.
    const int line = fontMetrics().lineSpacing();
    m_tables->setMinimumHeight(6 * line);
    m_raw->setMinimumHeight(4 * line);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_remarks);
    layout->addWidget(m_verdict);
    layout->addWidget(m_owner);
    layout->addLayout(callerRow);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notes);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    // As wide as the page: a SID that does not fit must not push the rest out of sight.
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // The page's own colour, not that of a list.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    setFocusProxy(m_principals);
}

void AccessPage::showDescriptor(const QString &sddl)
{
    if (m_sddl == sddl && m_sddl.isNull() == sddl.isNull())
        return;
    m_sddl = sddl;
    workOut();
}

void AccessPage::workOut()
{
    // An answer that is still on its way is for another text.
    m_working.cancel();
    m_working.setFuture({});
    m_report = {};
    // The empty text is a descriptor, too, but from the server it means that there is none.
    if (withoutPadding(m_sddl).isEmpty())
        return fill();
    if (m_sddl.size() <= shortText)
        m_report = AccessReport::of(m_sddl);
    else
        m_working.setFuture(QtConcurrent::run([sddl = m_sddl] { return AccessReport::of(sddl); }));
    fill();
}

void AccessPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_principalModel->retranslate();
    m_entryModel->retranslate();
    retranslate();
    // What could not be read is told in the language in which it was read.
    if (m_report.isWhole() && !m_working.isRunning())
        fillWords();
    else
        workOut();
}

const NameBook &AccessPage::names() const
{
    return std::as_const(m_session).requests().texts().names();
}

// A list of thousands is not looked at from end to end; the rest stays SIDs until it is known from
// elsewhere.
void AccessPage::wantPeople()
{
    constexpr qsizetype most = 1000;
    m_people.clear();
    QList<DirectoryKey> keys;
    const auto trustees = m_report.trustees();
    for (const auto &trustee : trustees) {
        const auto key = AccessFacts::key(trustee);
        if (key.isNull())
            continue;
        m_people.insert(key);
        if (keys.size() < most)
            keys.append(key);
    }
    m_session.people().want(keys, People::Priority::Visible);
}

void AccessPage::fill()
{
    wantPeople();
    m_raw->showSddl(m_sddl);
    m_principalModel->setReport(m_report);
    m_entryModel->setReport(m_report);
    QList<SddlView::Piece> errors;
    for (const SddlError &error : m_report.errors())
        errors.append({error.offset, 1});
    m_raw->markErrors(errors);
    fillWords();
}

void AccessPage::fillWords()
{
    const bool isWorking = m_working.isRunning();
    QList<AccessVerdict::Remark> remarks;
    const auto problems = m_session.siteProblems();
    for (const QString &problem : problems)
        remarks.append({AccessVerdict::Remark::Weight::Warning, problem});
    if (m_report.isRead())
        remarks += AccessVerdict::remarks(m_report, names());
    QList<AccessVerdict::Remark> notes;
    while (!remarks.isEmpty() && remarks.constLast().weight == AccessVerdict::Remark::Weight::Note)
        notes.prepend(remarks.takeLast());
    m_remarks->showRemarks(remarks);
    m_notes->showRemarks(notes);
    const QString verdict = isWorking ? tr("The security descriptor is long; it is being read…")
        : m_report.isRead()           ? AccessVerdict::sentence(m_report)
                                      : tr("The server sent no security descriptor.");
    const bool isTold = std::any_of(remarks.begin(), remarks.end(),
                                    [&](const auto &remark) { return remark.text == verdict; });
    m_verdict->setText(verdict);
    m_verdict->setVisible(!isTold && !verdict.isEmpty());
    QStringList people;
    if (const auto &owner = m_report.descriptor().owner)
        people += tr("Owner: %1").arg(AccessFacts::trustee(*owner, names()));
    if (const auto &group = m_report.descriptor().group)
        people += tr("Group: %1").arg(AccessFacts::trustee(*group, names()));
    m_owner->setText(people.join(u'\n'));
    QStringList details;
    for (const auto *one : {&m_report.descriptor().owner, &m_report.descriptor().group}) {
        if (*one)
            details += AccessFacts::trusteeDetails(**one, names());
    }
    details.removeDuplicates();
    m_owner->setToolTip(details.isEmpty() ? QString() : visibleToolTip(details.join(u'\n')));
    m_owner->setAccessibleDescription(details.join(u'\n'));
    m_owner->setVisible(!people.isEmpty());
    const auto &caller = m_session.caller();
    const auto estimates = CallerAccess::estimates(m_report, m_session.rights(), caller, names());
    m_caller->setText(m_report.isRead() ? CallerAccess::sentence(m_report, caller, estimates)
                                        : QString());
    QStringList reasons;
    for (const auto &estimate : estimates)
        reasons += CallerAccess::text(estimate) + u'\n' + estimate.reason;
    reasons += tr("An estimate only: no action is locked because of it.");
    m_caller->setAccessibleDescription(reasons.join(u"\n\n"_s));
    m_caller->setToolTip(visibleToolTip(m_caller->accessibleDescription()));
    m_copy->setEnabled(!m_sddl.isEmpty() && !isWorking);
}

void AccessPage::retranslate()
{
    m_views->setTabText(0, tr("Who may do what"));
    m_views->setTabText(1, tr("Entries in order"));
    m_views->setAccessibleName(tr("Ways to show the access"));
    m_principals->setAccessibleName(tr("Who may do what"));
    m_entries->setAccessibleName(tr("Access control entries"));
    m_rawLabel->setText(tr("Security descriptor (SDDL)"));
    m_rawLabel->setToolTip(m_rawLabel->text());
    m_raw->setAccessibleName(tr("Security descriptor (SDDL)"));
    //: button that opens a menu
    m_copy->setText(tr("Copy"));
    m_copyText->setText(tr("As &text"));
    m_copySddl->setText(tr("As &SDDL"));
    m_copyTable->setText(tr("As t&able"));
    m_callerButton->setText(tr("My groups…"));
}

// Marks in the text what the chosen row comes from.
void AccessPage::markSelected()
{
    QList<SddlView::Piece> pieces;
    const auto &entries = m_entryModel->entries();
    const auto add = [&](qsizetype entry) {
        pieces.append({entries.at(entry).offset, entries.at(entry).length});
    };
    if (m_tables->currentWidget() == m_entries) {
        if (const auto current = m_entries->currentIndex(); current.isValid())
            add(current.row());
    } else if (const auto current = m_principals->currentIndex(); current.isValid()) {
        for (const qsizetype entry : m_principalModel->principals().at(current.row()).entries)
            add(entry);
    }
    m_raw->mark(pieces, m_isPointing ? SddlView::Scrolling::Keep : SddlView::Scrolling::ToPiece);
}

void AccessPage::selectEntryAt(qsizetype offset)
{
    const int row = m_entryModel->rowAt(offset);
    if (row < 0)
        return;
    const QScopedValueRollback<bool> pointing(m_isPointing, true);
    m_views->setCurrentIndex(1);
    m_entries->setCurrentIndex(m_entryModel->index(row, 0));
}

}
