// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include <windows.h>

namespace Sigill {

// UTF-8, as the parts without Qt hold text, to and from what Windows takes. Wrong bytes become
// replacement characters.
inline std::wstring wideText(const std::string &text)
{
    const int given = static_cast<int>(text.size());
    const int size = MultiByteToWideChar(CP_UTF8, 0, text.data(), given, nullptr, 0);
    std::wstring converted(static_cast<size_t>(size), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, text.data(), given, converted.data(), size);
    return converted;
}

inline std::string narrowText(const std::wstring &text)
{
    const int given = static_cast<int>(text.size());
    const int size
        = WideCharToMultiByte(CP_UTF8, 0, text.data(), given, nullptr, 0, nullptr, nullptr);
    std::string converted(static_cast<size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, text.data(), given, converted.data(), size, nullptr, nullptr);
    return converted;
}

}
