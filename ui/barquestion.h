// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Sigill {

class MessageBar;

// A question in a message bar, in the place of a box: one answer is yes, and Esc or closing it no.
class BarQuestion
{
public:
    // Makes a text in the language of the moment.
    using Words = std::function<QString()>;

    // The bar must outlive this, and this the bar's messages.
    explicit BarQuestion(MessageBar &bar)
        : m_bar(bar)
    {
    }

    void ask(const Words &text, const Words &yes, const std::function<void()> &action);
    // The answer is no. False where nothing was asked, or it has been answered.
    bool takeBack();

private:
    MessageBar &m_bar;
    int m_number = 0; // the bar's for the message
};

}
