// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsheet.h"

#include "clearbutton.h"
#include "domain/visibletext.h"
#include "journaltools.h"
#include "journalview.h"
#include "messagebar.h"
#include "session/session.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Entries that are shown at most: far more than are looked through.
constexpr int mostEntries = 50'000;
constexpr int readPause = 200; // milliseconds

// In the order of the box; days back from today, and all.
constexpr std::array periods{0, 6, 29, -1};
constexpr int usualPeriod = 1;

constexpr std::array shows{JournalModel::Show::All,       JournalModel::Show::NeedsAttention,
                           JournalModel::Show::Done,      JournalModel::Show::Refused,
                           JournalModel::Show::Overtaken, JournalModel::Show::Unknown,
                           JournalModel::Show::NotSent,   JournalModel::Show::Unchanged};

QString outcomeTitle(Outcome::Kind kind)
{
    Outcome named;
    named.kind = kind;
    return named.title();
}

}

JournalSheet::JournalSheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_model(new JournalModel(session.requests().texts(), this))
    , m_filter(new QLineEdit(this))
    , m_period(new QComboBox(this))
    , m_show(new QComboBox(this))
    , m_thisServer(new QCheckBox(this))
    , m_messages(new MessageBar(this))
    , m_tools(new JournalTools(session, *m_messages, this))
    , m_view(new JournalView(*m_model, session.requests().texts(), this))
    , m_summary(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_check(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, &JournalSheet::read);
    connect(&session.people(), &People::changed, this, &JournalSheet::takeNames);
    connect(&session.journal(), &JournalKeeper::changed, this, &JournalSheet::readLater);
    connect(&session.journal(), &JournalKeeper::problemChanged, this, &JournalSheet::read);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilterText(text);
        showState();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setShow(shows[static_cast<size_t>(std::max(index, 0))]);
        showState();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &JournalSheet::read);
    connect(m_thisServer, &QCheckBox::toggled, this, &JournalSheet::read);
    connect(m_view, &JournalView::actionTriggered, this, [this] {
        if (m_error)
            return read();
        m_filter->clear();
        m_show->setCurrentIndex(0);
        m_filter->setFocus();
    });
    const auto copy = [this] { QGuiApplication::clipboard()->setText(m_view->selectionAsTable()); };
    connect(m_view, &JournalView::copyTriggered, this, copy);
    connect(m_copy, &QPushButton::clicked, this, copy);
    connect(m_view, &JournalView::selectionChanged, this,
            [this] { m_copy->setEnabled(m_view->hasSelection()); });
    connect(m_export, &QPushButton::clicked, this, &JournalSheet::chooseFile);
    connect(m_check, &QPushButton::clicked, m_tools, &JournalTools::check);
    connect(m_tools, &JournalTools::checkChanged, this, &JournalSheet::showCheck);
    connect(m_close, &QPushButton::clicked, this, &JournalSheet::reject);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter,
            [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    read();
    m_filter->setFocus();
}

void JournalSheet::build()
{
    setObjectName(u"journalSheet"_s);
    m_filter->setObjectName(u"journalFilter"_s);
    m_period->setObjectName(u"periodComboBox"_s);
    m_show->setObjectName(u"outcomeComboBox"_s);
    m_thisServer->setObjectName(u"thisServerBox"_s);
    m_messages->setObjectName(u"journalMessageBar"_s);
    m_summary->setObjectName(u"journalSummary"_s);
    m_export->setObjectName(u"exportButton"_s);
    m_check->setObjectName(u"checkButton"_s);
    m_copy->setObjectName(u"copyRowsButton"_s);
    m_filter->setClearButtonEnabled(true);
    m_summary->setWordWrap(true);
    for (size_t i = 0; i < periods.size(); ++i)
        m_period->addItem(QString());
    m_period->setCurrentIndex(usualPeriod);
    for (size_t i = 0; i < shows.size(); ++i)
        m_show->addItem(QString());
    for (auto *box : {m_period, m_show})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_thisServer->setEnabled(m_session.profile().isValid());
    m_copy->setEnabled(false);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_period);
    choices->addWidget(m_show);
    choices->addSpacing(8);
    choices->addWidget(m_thisServer);
    choices->addStretch();
    body().addWidget(m_filter);
    body().addLayout(choices);
    body().addWidget(m_messages);
    body().addWidget(m_view, 1);
    body().addWidget(m_summary);
    for (auto *button : {m_export, m_check, m_copy}) {
        buttons().addWidget(button);
        button->setAutoDefault(true);
    }
    buttons().addStretch();
    buttons().addWidget(m_close);
    m_close->setAutoDefault(true);
    setCardSize({1240, 720});
}

void JournalSheet::retranslate()
{
    setTitle(tr("Journal of this computer"));
    m_filter->setPlaceholderText(tr("Filter entries"));
    m_filter->setAccessibleName(tr("Filter entries"));
    ClearButton::name(*m_filter);
    m_filter->setToolTip(tr("Shows the entries in which every word occurs"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setItemText(0, tr("Today"));
    m_period->setItemText(1, tr("Last 7 days"));
    m_period->setItemText(2, tr("Last 30 days"));
    //: period: everything in the journal
    m_period->setItemText(3, tr("All the time"));
    m_show->setAccessibleName(tr("Outcome"));
    using Kind = Outcome::Kind;
    m_show->setItemText(0, tr("All outcomes"));
    //: entries whose outcome is not known, refused, unchanged, or that were not sent
    m_show->setItemText(1, tr("Needs attention"));
    m_show->setItemText(2, outcomeTitle(Kind::Done));
    m_show->setItemText(3, outcomeTitle(Kind::Refused));
    m_show->setItemText(4, outcomeTitle(Kind::Overtaken));
    m_show->setItemText(5, outcomeTitle(Kind::Unknown));
    m_show->setItemText(6, outcomeTitle(Kind::NotSent));
    m_show->setItemText(7, outcomeTitle(Kind::Unchanged));
    m_thisServer->setText(tr("This &server only"));
    m_export->setText(tr("E&xport…"));
    m_copy->setText(tr("Copy ro&ws"));
    m_close->setText(tr("&Close"));
    m_check->setToolTip(tr("Finds out whether something in the journal was changed or removed"));
    m_view->retranslate();
    showCheck();
    showState();
}

JournalQuery JournalSheet::query() const
{
    JournalQuery query;
    const int days = periods[static_cast<size_t>(std::max(m_period->currentIndex(), 0))];
    if (days >= 0)
        query.since = QDate::currentDate().addDays(-days).startOfDay().toUTC();
    if (m_thisServer->isChecked())
        query.server = m_session.profile().baseUrl.toString();
    return query;
}

void JournalSheet::readLater()
{
    m_readAgain = true;
    if (m_reading || m_readTimer.isActive())
        return;
    // A long journal is not read over and over.
    const auto took = m_hasRead ? static_cast<int>(m_readClock.elapsed()) : 0;
    m_readTimer.start(std::max(readPause, took));
}

void JournalSheet::read()
{
    m_readTimer.stop();
    m_reading = true;
    m_readAgain = false;
    m_readClock.start();
    JournalQuery wanted = query();
    wanted.most = mostEntries;
    m_session.journal().journal().read(
        wanted, this,
        [this, number = ++m_read](const tl::expected<QList<JournalEntry>, JournalError> &entries) {
            // Something else has been chosen since.
            if (number != m_read)
                return;
            m_reading = false;
            m_hasRead = true;
            m_error = entries ? std::nullopt : std::optional(entries.error());
            m_model->setEntries(entries.value_or(QList<JournalEntry>()));
            wantPeople();
            showState();
            if (m_readAgain)
                readLater();
        });
    showState();
}

// The journal holds no names. The newest entries are looked through, the others have the names that
// are known from elsewhere.
void JournalSheet::wantPeople()
{
    constexpr int most = 1000;
    QSet<DirectoryKey> keys;
    for (int row = 0; row < std::min(m_model->rowCount(), most); ++row) {
        for (const auto &person : {m_model->entry(row).target, m_model->entry(row).originator}) {
            if (const auto guid = guidFromText(person))
                keys.insert(DirectoryKey::ofGuid(*guid));
        }
    }
    m_session.people().want(keys.values(), People::Priority::Visible);
}

void JournalSheet::takeNames(const QList<DirectoryKey> &keys)
{
    QSet<QString> guids;
    for (const auto &key : keys)
        guids.insert(key.text());
    m_model->namesChanged(guids);
}

void JournalSheet::showState()
{
    showSummary();
    m_export->setEnabled(m_hasRead && !m_error && m_model->entryCount() > 0);
    JournalView::State state;
    if (m_error) {
        state.icon = u"error"_s;
        state.title = m_error->summary();
        state.text = m_error->advice();
        state.actionText = tr("&Try again");
        state.details = visibleText(m_error->details());
        m_view->showState(state);
    } else if (!m_hasRead) {
        state.icon = u"details"_s;
        state.title = tr("Reading the journal…");
        state.isBusy = true;
        m_view->showState(state);
    } else if (m_model->rowCount() > 0) {
        m_view->showRows();
    } else if (m_model->entryCount() > 0) {
        state.icon = u"filter"_s;
        state.title = tr("No entry matches");
        state.text = tr("%Ln entries are hidden by the filter or by their outcome.", nullptr,
                        m_model->entryCount());
        state.actionText = tr("Show &them all");
        m_view->showState(state);
    } else {
        const bool isNarrowed = query().since.isValid() || m_thisServer->isChecked();
        state.icon = u"ok"_s;
        state.title = tr("Nothing was done");
        state.text = isNarrowed ? tr("Choose a longer period, or all servers, to see more.")
                                : tr("What is done with requests on this computer will be here.");
        m_view->showState(state);
    }
    m_copy->setEnabled(m_view->hasSelection());
}

void JournalSheet::showSummary()
{
    const int all = m_model->entryCount();
    const int shown = m_model->rowCount();
    m_summary->setVisible(all > 0);
    QStringList parts{shown == all
                          ? tr("%Ln entries", nullptr, all)
                          //: %1 is how many are shown
                          : tr("%1 of %Ln entries", nullptr, all).arg(QLocale().toString(shown))};
    if (const int attention = m_model->attentionCount(); attention > 0)
        parts += tr("%Ln need attention", nullptr, attention);
    if (all >= mostEntries)
        parts += tr("older ones are not shown: choose a shorter period");
    m_summary->setText(parts.join(u" · "_s));
}

void JournalSheet::showCheck()
{
    m_check->setEnabled(m_tools->canCheck());
    //: button; finds out whether the journal is as it was written
    m_check->setText(m_tools->isChecking() ? tr("Checking…") : tr("Chec&k"));
}

void JournalSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the journal"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"sigill-journal-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, m_tools, [this](const QString &path) {
        m_tools->exportTo(path, query(), m_model->rowCount() < m_model->entryCount());
    });
    dialog->open();
}

}
