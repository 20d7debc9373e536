// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// Where this build has its sources and its programs. They are functions, since paths in the command
// lines of all tests would make the compiler's cache useless in any other folder.

// A file or folder of the project, by its path there; without one, the project's own folder.
QString projectFile(const QString &path = {});
// One of the programs that were built, by its name without an ending.
QString builtProgram(const QString &name);

}
