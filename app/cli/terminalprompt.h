// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>

namespace Sigill {

// Asks a person at the terminal for one line, whatever the standard streams are. The terminal is as
// it was when this ends, also where it ends before the answer.
class TerminalPrompt : public QObject
{
    Q_OBJECT

public:
    // How often a person is asked for the same secret.
    static constexpr int mostTries = 3;

    explicit TerminalPrompt(QObject *parent);
    ~TerminalPrompt() override;

    // False where there is no terminal. What is typed for a secret is not shown. answered() follows
    // once.
    bool ask(const QString &question, bool isSecret);

Q_SIGNALS:
    // Nothing where the person ended the input.
    void answered(const std::optional<QString> &line);

private:
    struct Terminal;

    void take(const std::optional<QString> &line);

    std::unique_ptr<Terminal> m_terminal;
};

}
