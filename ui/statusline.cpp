// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "announcer.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "elidedlabel.h"
#include "icons.h"
#include "models/requestselection.h"
#include "session/liverefresh.h"
#include "session/session.h"

#include <QEvent>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int agePeriod = 5'000; // milliseconds
// Not each letter that is typed, nor each row on the way.
constexpr int sentenceDelay = 600; // milliseconds
constexpr int statusIconSize = 16;

}

StatusLine::StatusLine(const Session &session, const LiveRefresh &live,
                       const RequestSelection &selection, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_live(live)
    , m_selection(selection)
    , m_counts(new QLabel(this))
    , m_stale(new QLabel(this))
    , m_updated(new QLabel(this))
    , m_user(new ElidedLabel(this))
{
    setSizeGripEnabled(false);
    m_counts->setObjectName(u"countsLabel"_s);
    m_stale->setObjectName(u"staleLabel"_s);
    m_updated->setObjectName(u"updatedLabel"_s);
    m_user->setObjectName(u"userLabel"_s);
    for (auto *label : {m_counts, m_updated, m_user})
        label->setTextFormat(Qt::PlainText);
    for (auto *label : {m_counts, m_updated, m_user})
        label->setContentsMargins(8, 0, 8, 0);
    addWidget(m_counts, 1);
    addPermanentWidget(m_stale);
    addPermanentWidget(m_updated);
    addPermanentWidget(m_user);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StatusLine::showAge);
    timer->start(agePeriod);
    m_sayTimer.setSingleShot(true);
    m_sayTimer.setInterval(sentenceDelay);
    connect(&m_sayTimer, &QTimer::timeout, this, &StatusLine::sayCounts);
    connect(&session, &Session::loadStateChanged, this, [this] {
        showCounts();
        showAge();
        showUser();
    });
    connect(&session, &Session::viewChanged, this, &StatusLine::showAge);
    connect(&session, &Session::earlierChanged, this, &StatusLine::showAge);
    connect(&session.settings(), &Settings::numberChanged, this, &StatusLine::showCounts);
    connect(&live, &LiveRefresh::onChanged, this, &StatusLine::showAge);
    connect(&live, &LiveRefresh::outcomeChanged, this, &StatusLine::showAge);
    connect(&session, &Session::profileChanged, this, &StatusLine::showUser);
    connect(&session.signInDesk(), &SignInDesk::changed, this, &StatusLine::showUser);
    connect(&session, &Session::proxyChanged, this, &StatusLine::showUser);
    const auto &requests = session.requests();
    connect(&requests, &QAbstractItemModel::rowsInserted, this, &StatusLine::showCounts);
    connect(&requests, &QAbstractItemModel::rowsRemoved, this, &StatusLine::showCounts);
    connect(&requests, &QAbstractItemModel::layoutChanged, this, &StatusLine::showCounts);
    connect(&selection, &RequestSelection::idsChanged, this, &StatusLine::showCounts);
    showCounts();
    showAge();
    showUser();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showCounts();
    showAge();
    showUser();
}

void StatusLine::showCounts()
{
    const auto &requests = m_session.requests();
    const QLocale &locale = requests.texts().locale();
    const int shown = requests.rowCount();
    const int all = requests.viewCount();
    QStringList parts;
    if (m_session.settings().isReadOnly())
        //: the foot of the window: no request can be changed here
        parts << tr("Read-only");
    m_countText = shown == all
        ? tr("%n request(s)", nullptr, all).replace(QString::number(all), locale.toString(all))
        : tr("%1 of %2 requests").arg(locale.toString(shown), locale.toString(all));
    parts << m_countText;
    const auto selected = m_selection.count();
    const int hidden = m_selection.hiddenCount();
    m_selectionText.clear();
    if (hidden > 0)
        m_selectionText
            = tr("%n selected (%1 not shown by the filter)", nullptr, selected).arg(hidden);
    else if (selected > 0)
        m_selectionText = tr("%n selected", nullptr, selected);
    if (!m_selectionText.isEmpty())
        parts << m_selectionText;
    m_counts->setText(parts.join(u" · "_s));
    m_counts->setToolTip(m_session.settings().readOnlyReason());
    m_sayTimer.start();
}

// To those who do not see the line.
void StatusLine::sayCounts()
{
    if (m_session.loadState() != Session::LoadState::Loaded)
        return;
    QStringList news;
    // Without any, what stands in the place of the table says why.
    if (std::exchange(m_saidCount, m_countText) != m_countText
        && m_session.requests().rowCount() > 0)
        news << m_countText;
    // A single row is read out where the focus is.
    const bool isOne = m_selection.count() == 1 && m_selection.hiddenCount() == 0;
    if (std::exchange(m_saidSelection, m_selectionText) != m_selectionText && !isOne)
        news << m_selectionText;
    Announcer::say(*this, news.join(u", "_s));
}

void StatusLine::showAge()
{
    const auto updated = m_session.lastUpdated();
    const auto earlier = m_session.readEarlier();
    if (earlier.isValid()) {
        showEarlier(earlier);
    } else if (m_session.loadState() == Session::LoadState::Loading) {
        m_updated->setText(tr("Reading…"));
    } else if (updated.isValid()) {
        const auto &locale = m_session.requests().texts().locale();
        const qint64 seconds = updated.secsTo(QDateTime::currentDateTime());
        m_updated->setText(tr("Updated %1, %2 ago")
                               .arg(locale.toString(updated.time(), QLocale::ShortFormat),
                                    Words::duration(seconds)));
    } else {
        m_updated->clear();
    }
    showLive();
}

void StatusLine::showEarlier(const QDateTime &time)
{
    const auto &locale = m_session.requests().texts().locale();
    const bool isToday = time.toLocalTime().date() == QDate::currentDate();
    const QString when = isToday ? locale.toString(time.toLocalTime().time(), QLocale::ShortFormat)
                                 : locale.toString(time.toLocalTime(), QLocale::ShortFormat);
    const QString age = Words::duration(time.secsTo(QDateTime::currentDateTime()));
    m_updated->setText(m_session.loadState() == Session::LoadState::Loading
                           //: the foot of the window; %1 is a time, %2 a duration such as 2 min
                           ? tr("Reading… · rows of %1, %2 old").arg(when, age)
                           //: the foot of the window; %1 is a time, %2 a duration such as 2 min
                           : tr("Unconfirmed · rows of %1, %2 old").arg(when, age));
}

// Quietly: the rows are still there, and the next refresh may well mend it.
void StatusLine::showLive()
{
    const bool isEarlier = m_session.readEarlier().isValid();
    const bool isShown = !isEarlier && m_session.loadState() == Session::LoadState::Loaded
        && m_session.showsOpen() && m_session.lastUpdated().isValid();
    const auto &error = m_live.error();
    m_stale->setVisible(isEarlier || (isShown && error));
    m_stale->setPixmap(Icons::state(StateColors::State::Warning)
                           .pixmap(QSize(statusIconSize, statusIconSize), devicePixelRatioF()));
    QStringList lines;
    if (isEarlier)
        lines << tr("An earlier session has read these rows. They can be read, searched and "
                    "exported; nothing can be changed until the server has confirmed them.");
    if (isShown && error) {
        //: the foot of the window; %1 says when the list was updated
        m_updated->setText(tr("%1 · refresh failed").arg(m_updated->text()));
        lines << error->summary() << error->advice();
    }
    if (isShown && !m_live.isOn())
        lines << tr("Live refresh is off.");
    else if (isShown && m_live.isWaiting())
        //: %1 is a duration such as 2 min
        lines << tr("Next refresh in about %1.").arg(Words::duration(m_live.secondsLeft()));
    lines.removeAll(QString());
    m_updated->setToolTip(lines.isEmpty() ? QString() : visibleToolTip(lines.join(u'\n')));
    m_stale->setToolTip(m_updated->toolTip());
}

void StatusLine::showUser()
{
    const auto &profile = m_session.profile();
    QStringList parts;
    if (profile.isValid())
        parts << profile.displayName() << signInText();
    parts.removeAll(QString());
    m_user->setText(parts.join(u" · "_s));
    const auto &state = m_session.signIn();
    QStringList lines;
    if (state.stage == SignInState::Stage::SignedIn) {
        lines << state.serverProofText();
        const QLocale &locale = m_session.requests().texts().locale();
        if (state.expires.isValid()) {
            //: of a sign-in; %1 is a date and time
            lines << tr("The sign-in is good until %1.")
                         .arg(locale.toString(state.expires.toLocalTime(), QLocale::ShortFormat));
        }
    } else if (state.error) {
        lines << state.error->summary() << state.error->advice();
    }
    if (const auto &proxy = m_session.proxy(); !proxy.host.isEmpty())
        lines << proxy.text();
    lines.removeAll(QString());
    lines.prepend(m_user->text());
    m_user->setToolTip(visibleToolTip(lines.join(u'\n')));
}

QString StatusLine::signInText() const
{
    using Stage = SignInState::Stage;
    const auto &state = m_session.signIn();
    switch (state.stage) {
    case Stage::SignedIn:
        break;
    case Stage::WantsPassword:
    case Stage::WantsBrowser:
        return tr("Waiting for your sign-in");
    case Stage::Checking:
        return tr("Signing in…");
    case Stage::Failed:
        return tr("Not signed in");
    case Stage::SignedOut:
        if (m_session.loadState() == Session::LoadState::NoServer)
            return tr("Signed out");
        // Until a server has answered, nothing is known.
        return m_session.loadState() == Session::LoadState::Loaded
                && state.mechanism == SignInState::Mechanism::None
            ? tr("Not signed in: the server did not ask")
            : QString();
    }
    const auto &names = m_session.requests().texts().names();
    //: the foot of the window; %1 is an account, %2 a mechanism such as Kerberos
    const QString both = tr("Signed in as %1 (%2)");
    return state.user.isEmpty()
        ? state.mechanismText()
        : both.arg(visibleLine(names.masked(state.user)), state.mechanismText());
}

}
