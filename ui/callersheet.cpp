// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callersheet.h"

#include "domain/visibletext.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// "Group used for deny only", as whoami prints it for administrators who are not elevated.
bool isForDenyingOnly(const QString &line)
{
    return line.contains("deny only"_L1, Qt::CaseInsensitive);
}

}

CallerSheet::CallerSheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_source(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_use(new QPushButton(this))
{
    setObjectName(u"callerSheet"_s);
    m_text->setObjectName(u"callerText"_s);
    m_use->setObjectName(u"useCallerButton"_s);
    m_forget->setObjectName(u"forgetCallerButton"_s);
    m_source->setObjectName(u"callerSource"_s);
    for (auto *label : {m_source, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setTabChangesFocus(true);
    body().addWidget(m_source);
    body().addWidget(m_explanation);
    body().addWidget(m_text, 1);
    body().addWidget(m_count);
    buttons().addWidget(m_back);
    buttons().addStretch();
    buttons().addWidget(m_forget);
    buttons().addWidget(m_use);
    for (auto *button : {m_back, m_forget, m_use})
        button->setAutoDefault(true);
    setCardSize({560, 400});

    connect(m_text, &QPlainTextEdit::textChanged, this, &CallerSheet::countSids);
    connect(m_back, &QPushButton::clicked, this, &CallerSheet::reject);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        auto &ended = m_session;
        closeSheet();
        ended.setCaller({});
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        auto &used = m_session;
        QStringList held;
        QStringList denyOnly;
        const auto lines = m_text->toPlainText().split(u'\n');
        for (const QString &line : lines)
            (isForDenyingOnly(line) ? denyOnly : held) += line;
        closeSheet();
        used.setCaller(Sid::allIn(held.join(u'\n')), Sid::allIn(denyOnly.join(u'\n')));
    });
    connect(&session, &Session::callerChanged, this, &CallerSheet::tellSource);
    connect(&session.people(), &People::found, this, &CallerSheet::tellSource);
    const auto self = DirectoryKey::ofSid(session.whoCalls().account());
    session.people().want(QList<DirectoryKey>{self}, People::Priority::Visible);
    m_text->setFocus();
}

void CallerSheet::retranslate()
{
    setTitle(tr("Your account and groups"));
    m_explanation->setText(
        tr("Paste the SIDs of your account and your groups, for example what “whoami /user” and "
           "“whoami /groups” print. They stay in this program's memory until it is closed, and "
           "only help to estimate what you may do. Groups of this computer (S-1-5-32-…) may be "
           "others on the server."));
    m_text->setAccessibleName(tr("SIDs of your account and groups"));
    m_text->setPlaceholderText(u"S-1-5-21-…"_s);
    m_back->setText(tr("&Back"));
    m_forget->setText(tr("For&get mine"));
    m_use->setText(tr("&Use these"));
    tellSource();
    countSids();
}

void CallerSheet::tellSource()
{
    const Caller &caller = m_session.whoCalls();
    m_forget->setVisible(caller.source() == Caller::Source::Operator);
    switch (caller.source()) {
    case Caller::Source::Nobody:
        m_source->setText(tr("Your account and groups are not known."));
        break;
    case Caller::Source::Operator:
        m_source->setText(tr("The SIDs that you pasted are used."));
        break;
    case Caller::Source::Directory: {
        const auto &names = m_session.requests().texts().names();
        const auto *self = names.find(DirectoryKey::ofSid(caller.account()));
        const QString account
            = self && !self->account.isEmpty() ? visibleLine(self->account) : caller.account();
        //: %1 is the operator's own account; the number is of its groups
        m_source->setText(tr("From the directory: %1, in %n group(s). Groups of other domains, and "
                             "of the server itself, are not among them.",
                             nullptr, caller.groupCount())
                              .arg(account));
        break;
    }
    }
}

void CallerSheet::countSids()
{
    const auto count = static_cast<int>(Sid::allIn(m_text->toPlainText()).size());
    m_count->setText(tr("%n SIDs found", nullptr, count));
    m_use->setEnabled(count > 0);
}

}
