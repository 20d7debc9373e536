// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaltools.h"

#include "messagebar.h"
#include "session/journalexporter.h"

#include <QDir>
#include <QLocale>

#include <utility>

namespace Sigill {

JournalTools::JournalTools(Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
{
    connect(&session.journal(), &JournalKeeper::problemChanged, this, &JournalTools::tellStandIn);
    tellStandIn();
}

bool JournalTools::isStandIn() const
{
    const auto &keeper = m_session.journal();
    return keeper.problem() && !keeper.isBlocked();
}

void JournalTools::tellStandIn()
{
    m_bar.dismiss(std::exchange(m_standInMessage, 0));
    if (isStandIn()) {
        m_standInMessage = m_bar.showMessage([error = *m_session.journal().problem()] {
            MessageBar::Message message;
            message.state = StateColors::State::Warning;
            //: %1 is a sentence on why no journal can be kept
            message.text = tr("%1 Only what was done since the program was started is shown.")
                               .arg(error.summary());
            message.details = error.details();
            return message;
        });
    }
    Q_EMIT checkChanged();
}

void JournalTools::check()
{
    m_checking = true;
    Q_EMIT checkChanged();
    m_session.journal().journal().verify(
        this, [this](const tl::expected<JournalVerdict, JournalError> &verdict) {
            m_checking = false;
            Q_EMIT checkChanged();
            if (verdict)
                tellVerdict(*verdict);
            else
                tellError(verdict.error());
        });
}

void JournalTools::tellVerdict(const JournalVerdict &verdict)
{
    m_bar.showMessage([verdict] {
        MessageBar::Message message;
        message.state = StateColors::State::Error;
        const QString number = QLocale().toString(verdict.record);
        switch (verdict.finding) {
        case JournalVerdict::Finding::Whole:
            message.state = StateColors::State::Ok;
            message.text = tr("The journal is whole: %Ln record(s), each as it was written.",
                              nullptr, static_cast<int>(verdict.records));
            break;
        case JournalVerdict::Finding::Changed:
            message.text = tr("Record %1 of the journal is not as it was written. Do not rely on "
                              "what stands there and later; tell second line.")
                               .arg(number);
            break;
        case JournalVerdict::Finding::Missing:
            message.text = tr("Records are missing from the journal, from number %1 on. Tell "
                              "second line.")
                               .arg(number);
            break;
        }
        return message;
    });
}

void JournalTools::tellError(const JournalError &error)
{
    m_bar.showMessage([error] {
        MessageBar::Message message;
        message.state = StateColors::State::Error;
        message.text = error.summary() + u' ' + error.advice();
        message.details = error.details();
        return message;
    });
}

void JournalTools::exportTo(const QString &path, const JournalQuery &query, bool hasHidden)
{
    // It is for those who check, whole or not at all.
    if (std::as_const(m_session).requests().texts().isMasked()) {
        m_bar.showMessage([] {
            MessageBar::Message message;
            message.state = StateColors::State::Warning;
            message.text = tr("The journal is not exported while names are masked.");
            return message;
        });
        return;
    }
    auto *exporter = new JournalExporter(m_session.journal().journal(), &m_session);
    connect(exporter, &JournalExporter::finished, exporter, &QObject::deleteLater);
    connect(exporter, &JournalExporter::finished, this,
            [this, path, hasHidden](const JournalExporter::Result &written) {
                m_bar.showMessage([written, path, hasHidden] {
                    MessageBar::Message message;
                    message.state = written ? StateColors::State::Ok : StateColors::State::Error;
                    if (!written) {
                        message.text = written.error();
                        return message;
                    }
                    message.text = tr("%Ln entries were written to %1.", nullptr, *written)
                                       .arg(QDir::toNativeSeparators(path));
                    if (hasHidden)
                        message.text += u' ' + tr("What the filter hides is among them.");
                    return message;
                });
            });
    exporter->start(query, path, std::as_const(m_session).requests().texts().names().peopleNames());
}

}
