// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/inputlines.h"
#include "security/securitydescriptor.h"

class QJsonObject;

namespace Sigill {

class Console;

// A command for descriptor texts: for the one of the command line, or for each line of standard
// input as soon as it has come, never stopping at a bad one. Needs no server.
class DescriptorCommand : public Command
{
    Q_OBJECT

public:
    struct Input
    {
        std::optional<QString> text; // nothing: lines of standard input
        std::optional<Sid> domain;
        bool isForPrograms = false; // JSON comes and goes
    };

    // The console must outlive the command.
    DescriptorCommand(Console &console, const Input &input, QObject *parent);

    // Comes back when the input has ended.
    void start() override;

protected:
    Console &console() const { return m_console; }

    // The answer for programs.
    virtual QJsonObject answer(const SecurityDescriptor &descriptor) = 0;

    // Tells the answer to people. What could not be read, which is then told by the caller.
    virtual QList<SddlError> tell(const QString &sddl, const std::optional<Sid> &domain) = 0;

private:
    bool readInput();
    bool answerLine(const InputLines::Line &line);
    bool answerText(const QString &sddl, const std::optional<Sid> &domain);
    bool tellLine(const InputLines::Line &line, qsizetype number);
    bool tellText(const QString &sddl);
    static SddlError tooLong();

    Console &m_console;
    const Input m_input;
    QString m_place; // before a message about a line: "Line 3: "
};

}
