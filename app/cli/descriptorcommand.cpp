// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/descriptorcommand.h"

#include "cli/console.h"
#include "cli/markedtext.h"
#include "cli/sddljson.h"
#include "models/accessverdict.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Sigill {

DescriptorCommand::DescriptorCommand(Console &console, const Input &input, QObject *parent)
    : Command(parent)
    , m_console(console)
    , m_input(input)
{
}

void DescriptorCommand::start()
{
    bool isDone = false;
    if (!m_input.text)
        isDone = readInput();
    else if (m_input.isForPrograms)
        isDone = answerText(*m_input.text, m_input.domain);
    else
        isDone = tellText(*m_input.text);
    isDone = m_console.flush() && isDone;
    Q_EMIT finished(isDone ? ExitStatus::AllDone : ExitStatus::SomeNotDone);
}

bool DescriptorCommand::readInput()
{
    InputLines input;
    bool isDone = true;
    qsizetype number = 0;
    m_console.holdData();
    while (const auto line = input.next()) {
        isDone &= m_input.isForPrograms ? answerLine(*line) : tellLine(*line, ++number);
        // Who waits for an answer before sending more gets it.
        if (!input.hasNext() && !m_console.flush())
            return false;
    }
    if (input.hasFailed())
        m_console.words(tr("The standard input could not be read."));
    return m_console.flush() && isDone && !input.hasFailed();
}

bool DescriptorCommand::answerLine(const InputLines::Line &line)
{
    const auto query = line.isTooLong ? tl::unexpected(tooLong()) : SddlJson::query(line.text);
    if (query)
        return answerText(query->text, query->domain ? query->domain : m_input.domain);
    m_console.data(SddlJson::error(query.error()));
    return false;
}

bool DescriptorCommand::answerText(const QString &sddl, const std::optional<Sid> &domain)
{
    const auto read = SecurityDescriptor::fromSddl(sddl, domain);
    m_console.data(read ? answer(*read) : SddlJson::error(read.error()));
    return read.has_value();
}

bool DescriptorCommand::tellLine(const InputLines::Line &line, qsizetype number)
{
    // Between pasted descriptors; the empty text would be one that grants everything.
    if (!line.isTooLong && line.text.trimmed().isEmpty())
        return true;
    m_place = tr("Line %1:").arg(number) + u' ';
    if (number > 1)
        m_console.data(QString());
    m_console.data(tr("Line %1:").arg(number));
    // A file from elsewhere may start with a mark and end its lines in another way.
    QByteArray bytes = line.text;
    if (number == 1 && bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (!line.isTooLong && !decoder.hasError())
        return tellText(text);
    m_console.words(m_place + (line.isTooLong ? tooLong().message : tr("This is not UTF-8.")));
    return false;
}

bool DescriptorCommand::tellText(const QString &sddl)
{
    const QList<SddlError> errors = tell(sddl, m_input.domain);
    for (const SddlError &error : errors) {
        m_console.words(m_place + AccessVerdict::error(error));
        m_console.words(MarkedText::lines(sddl, error.offset));
    }
    return errors.isEmpty();
}

SddlError DescriptorCommand::tooLong()
{
    return {0, tr("The line has more than %1 bytes").arg(InputLines::maxLength)};
}

}
