// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspane.h"

#include "accesspage.h"
#include "cardpage.h"
#include "historypage.h"
#include "icons.h"
#include "models/requestfacts.h"
#include "models/requesthints.h"
#include "overviewpage.h"
#include "rawpage.h"
#include "session/session.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int titleIconSize = 20;
// Milliseconds a row must stay chosen before it is read: walking down the table with a held key
// must not send a call for each row on the way.
constexpr int readDelay = 150;
constexpr int hintDelay = 500; // milliseconds

}

DetailsPane::DetailsPane(Session &session, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_overview(new OverviewPage(session.requests().texts(), this))
    , m_access(new AccessPage(session, this))
    , m_card(new CardPage(session, this))
    , m_history(new HistoryPage(session, this))
    , m_raw(new RawPage(this))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
{
    setObjectName(u"detailsPane"_s);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    for (auto *label : {m_title, m_headline}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, QString());
    m_tabs->addTab(m_access, QString());
    m_tabs->addTab(m_card, QString());
    m_tabs->addTab(m_history, QString());
    m_tabs->addTab(m_raw, QString());

    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_icon);
    state->addWidget(m_headline, 1);
    auto *foot = new QHBoxLayout;
    // Never next to each other without a gap: a slip must not hit the neighbour.
    foot->setSpacing(16);
    foot->addStretch();
    for (auto *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        foot->addWidget(button);
    }
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    content->addWidget(m_title);
    content->addLayout(state);
    content->addWidget(m_tabs, 1);
    content->addLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_content);
    layout->addWidget(m_empty);

    connect(m_access, &AccessPage::callerWanted, this, &DetailsPane::callerWanted);
    connect(m_overview, &OverviewPage::followed, this, [this](const QUrl &link) {
        if (const QString search = RequestHints::searchOf(link); !search.isEmpty())
            return Q_EMIT searchWanted(search);
        m_tabs->setCurrentWidget(m_card);
        m_card->setFocus(Qt::OtherFocusReason);
    });
    connect(&session.cards(), &CardLoader::changed, this, &DetailsPane::fillHints);
    // Others like it come and go, and in a run often: each time costs a look at all.
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(hintDelay);
    connect(&m_hintTimer, &QTimer::timeout, this, &DetailsPane::fillHints);
    connect(&session, &Session::countsChanged, &m_hintTimer, [this] {
        if (!m_hintTimer.isActive())
            m_hintTimer.start();
    });
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, [this] { m_session.readDetails(m_id); });
    connect(&session, &Session::detailsRead, this, [this](const FreshRequest &fresh) {
        if (fresh.request.id != m_id)
            return;
        m_readTimer.stop();
        m_request = fresh.request;
        m_raw->showJson(fresh.json);
        fill();
    });
    connect(&session, &Session::detailsFailed, this,
            [this](const RequestId &id, const ApiError &error) {
                if (id == m_id)
                    Q_EMIT readFailed(error);
            });
    // The row may have changed by a refresh or by an action.
    connect(&session.requests(), &QAbstractItemModel::dataChanged, this, &DetailsPane::takeKnown);
    connect(&session.people(), &People::changed, this, &DetailsPane::takeNames);
    connect(&session, &Session::runFinished, this, [this] {
        m_history->showHistory(m_id);
        if (!m_id.isNull())
            m_readTimer.start(readDelay);
    });
    retranslate();
    fill();
}

void DetailsPane::showRequest(const RequestId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_request.reset();
    m_raw->showJson({});
    m_history->showHistory(id);
    takeKnown();
    fill();
    if (id.isNull())
        m_readTimer.stop();
    else
        m_readTimer.start(readDelay);
}

void DetailsPane::focusContent()
{
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    if (event->type() == QEvent::ApplicationPaletteChange)
        fill();
}

void DetailsPane::takeKnown()
{
    const auto known = m_session.requests().find(m_id);
    if (!known || m_request == *known)
        return;
    // What the raw page shows would be older than the rest.
    if (m_request) {
        m_raw->showJson({});
        if (!m_session.isRunning())
            m_readTimer.start(readDelay);
    }
    m_request = known;
    m_session.people().want(QList<Request>{*m_request}, People::Priority::Visible);
    fill();
}

void DetailsPane::takeNames(const QList<DirectoryKey> &keys)
{
    if (!m_request
        || !(keys.contains(DirectoryKey::ofGuid(m_request->target))
             || keys.contains(DirectoryKey::ofGuid(m_request->originator))))
        return;
    m_overview->refresh();
    fillTitle();
}

void DetailsPane::fill()
{
    m_content->setVisible(m_request.has_value());
    m_empty->setVisible(!m_request);
    m_card->showRequest(m_request);
    fillHints();
    m_overview->showRequest(m_request);
    m_access->showDescriptor(m_request ? m_request->securityDescriptor : QString());
    if (m_request)
        fillTitle();
}

void DetailsPane::fillHints()
{
    if (!m_request)
        return;
    const RequestHints hints(m_session.requests(),
                             m_session.settings().number(Settings::Number::OldDays));
    m_overview->setHints(hints.group(*m_request, m_session.cards().items()));
}

void DetailsPane::fillTitle()
{
    const auto &texts = m_session.requests().texts();
    m_title->setText(texts.title(*m_request));
    m_headline->setText(RequestFacts(texts).headline(*m_request));
    m_icon->setPixmap(Icons::status(m_request->status)
                          .pixmap(QSize(titleIconSize, titleIconSize), devicePixelRatioF()));
}

void DetailsPane::retranslate()
{
    m_raw->setMasked(m_session.requests().texts().isMasked());
    setAccessibleName(tr("Request details"));
    m_tabs->setTabText(0, tr("Overview"));
    //: tab: who may do what with a request
    m_tabs->setTabText(1, tr("Access"));
    //: tab: smart card, profile and certificates that a request touches
    m_tabs->setTabText(2, tr("Card"));
    //: tab: what this console did to a request
    m_tabs->setTabText(3, tr("History"));
    //: tab: the server's answer as it came
    m_tabs->setTabText(4, tr("Raw"));
    m_tabs->setAccessibleName(tr("Request details"));
    m_empty->setText(tr("Select one request at a time to read it here."));
}

}
