// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace Sigill {

class Journal;
class Settings;

// Makes the journal that the settings ask for, and keeps it at what they say while both live.
class JournalFactory
{
public:
    // The settings must outlive the journal.
    static std::unique_ptr<Journal> open(Settings &settings);
    // In the folder that is set, else in the account's data folder, which does not roam.
    static QString path(const Settings &settings);
};

}
