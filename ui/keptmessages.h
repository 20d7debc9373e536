// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Sigill {

class KeptQueue;
class MessageBar;
struct KeptListError;

// Puts into the message bar why no list of an earlier session is shown, or why none is kept.
class KeptMessages : public QObject
{
    Q_OBJECT

public:
    // Both must outlive this.
    KeptMessages(const KeptQueue &kept, MessageBar &bar, QObject *parent);

private:
    void tell(const KeptListError &error);
    void tellHeld();

    const KeptQueue &m_kept;
    MessageBar &m_bar;
    int m_shownHeld = 0; // the number of the message that a list waits for its user; 0 for none
};

}
