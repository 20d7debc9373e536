// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barquestion.h"

#include "messagebar.h"

#include <utility>

namespace Sigill {

void BarQuestion::ask(const Words &text, const Words &yes, const std::function<void()> &action)
{
    m_number = m_bar.showMessage(
        [text, yes] {
            MessageBar::Message message;
            message.state = StateColors::State::Warning;
            message.text = text();
            message.actionText = yes();
            return message;
        },
        [this, action] {
            m_number = 0;
            action();
        });
}

bool BarQuestion::takeBack()
{
    const int number = std::exchange(m_number, 0);
    if (number == 0 || !m_bar.isShowing())
        return false;
    m_bar.dismiss(number);
    // Another message may have taken its place.
    return !m_bar.isShowing();
}

}
