// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardpage.h"

#include "facttree.h"
#include "models/cardfacts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Milliseconds a request must stay in sight before it is read: walking down the table with a held
// key must not send calls for each row on the way.
constexpr int cardDelay = 150;

}

CardPage::CardPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_loader(session.cards())
    , m_stack(new QStackedWidget(this))
    , m_facts(new FactTree(this))
    , m_empty(new QLabel(this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"cardPage"_s);
    m_facts->setObjectName(u"cardFacts"_s);
    m_empty->setObjectName(u"cardEmptyLabel"_s);
    m_again->setObjectName(u"readCardAgainButton"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->addWidget(m_facts);
    m_stack->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 8);
    foot->addStretch();
    foot->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);

    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(cardDelay);
    connect(&m_readTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_loader.read();
    });
    connect(&m_loader, &CardLoader::changed, this, &CardPage::takeChange);
    connect(&session.people(), &People::changed, this, &CardPage::takeNames);
    connect(&session, &Session::templatesSettled, this, &CardPage::fill);
    connect(&session.signInDesk(), &SignInDesk::signedIn, this, [this] {
        if (isVisible())
            m_loader.retryFailed();
    });
    connect(m_facts, &FactTree::followed, this, [this](const QUrl &link) {
        if (const auto retry = CardFacts::retryOf(link))
            m_loader.retry(retry->first, retry->second);
    });
    connect(m_again, &QPushButton::clicked, &m_loader, &CardLoader::readAgain);
    retranslate();
}

void CardPage::showRequest(const std::optional<Request> &request)
{
    const bool isAnother
        = request.has_value() != m_request.has_value() || (request && request->id != m_request->id);
    m_request = request;
    if (isAnother)
        m_facts->showGroups({});
    m_loader.setRequest(request);
    fill();
    readSoon();
}

void CardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
    readSoon();
}

void CardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CardPage::readSoon()
{
    if (m_loader.isWanting())
        m_readTimer.start();
}

void CardPage::takeChange()
{
    const auto known = people();
    m_session.people().want(QList<DirectoryKey>(known.cbegin(), known.cend()),
                            People::Priority::Visible);
    fill();
}

void CardPage::takeNames(const QList<DirectoryKey> &keys)
{
    const auto known = people();
    if (std::any_of(keys.cbegin(), keys.cend(),
                    [&known](const DirectoryKey &key) { return known.contains(key); }))
        fill();
}

// Whose cards and profiles they are, as far as that has been read.
QSet<DirectoryKey> CardPage::people() const
{
    QSet<DirectoryKey> keys;
    const auto add = [&keys](const auto &reading) {
        if (reading.result && *reading.result && !(*reading.result)->assignedUser.isNull())
            keys.insert(DirectoryKey::ofGuid((*reading.result)->assignedUser));
    };
    for (const auto &item : m_loader.items()) {
        add(item.profile);
        add(item.smartcard);
    }
    return keys;
}

void CardPage::fill()
{
    // Made when it comes into sight.
    if (!isVisible())
        return;
    const auto &items = m_loader.items();
    const bool isEmpty = items.isEmpty();
    QWidget *shown = m_facts;
    if (isEmpty)
        shown = m_empty;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
    m_empty->setText(emptyText());
    m_again->setVisible(!isEmpty);
    m_again->setEnabled(!m_loader.isReading());
    if (m_request && !isEmpty) {
        m_facts->refreshGroups(CardFacts(m_session.requests().texts(), *m_request).groups(items));
    }
}

QString CardPage::emptyText() const
{
    if (!m_request)
        return {};
    const auto fields
        = {u"OldProfileUuid"_s, u"OldSmartcardUuid"_s, u"NewProfileUuid"_s, u"NewSmartcardUuid"_s};
    if (std::any_of(fields.begin(), fields.end(),
                    [this](const QString &field) { return m_request->unreadable.contains(field); }))
        return tr("Which card and profile this request touches could not be read.");
    QString text = tr("This request touches no card and no profile.");
    if (!isFinal(m_request->status))
        text += u'\n' + tr("What it makes is shown here once the server has made it.");
    return text;
}

void CardPage::retranslate()
{
    m_facts->setAccessibleName(tr("Card, profile and certificates"));
    //: button: ask the server for the card, profile and certificates once more
    m_again->setText(tr("Read again"));
    fill();
}

}
