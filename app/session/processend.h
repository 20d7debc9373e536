// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sigill {

// The last call of a program, when nothing of it lives any more: what main() returns. On Windows it
// does not come back. There the process ends here, since the threads of mingw-w64 (winpthreads) may
// wait for ever for one that has ended when libraries are unloaded.
int endProcess(int status);

}
