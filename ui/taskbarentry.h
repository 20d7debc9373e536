// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Sigill {

class NewRequestNotice;
class Session;

// What the taskbar of Windows shows of a window: how far a run is, and how many new requests there
// are. The window says both as well; other desktops have no such thing for every program.
class TaskbarEntry
{
public:
    // All must outlive the window, to which the entry belongs.
    static void addTo(QWidget *window, const Session &session, const NewRequestNotice &newRequests);
};

}
