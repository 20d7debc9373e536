// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskbarentry.h"

#include "newrequestnotice.h"
#include "session/session.h"

#include <QImage>
#include <QPainter>
#include <QTimer>
#include <QWidget>

// Before the rest of Windows.
#include <windows.h>

#include <shobjidl.h>

namespace Sigill {

namespace {

constexpr int period = 250; // milliseconds between two looks at a run
constexpr int badgeSide = 32; // pixels; the taskbar makes it smaller
constexpr int mostShown = 99;

HWND handleOf(const QWidget &window)
{
    return reinterpret_cast<HWND>(window.winId());
}

QImage badge(int count)
{
    QImage image(badgeSide, badgeSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xa8, 0x1d, 0x2a));
    painter.drawEllipse(image.rect());
    painter.setPen(Qt::white);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(count > 9 ? badgeSide / 2 : badgeSide * 2 / 3);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, QString::number(std::min(count, mostShown)));
    return image;
}

class Entry : public QObject
{
public:
    Entry(QWidget *window, const Session &session, const NewRequestNotice &newRequests)
        : QObject(window)
        , m_window(*window)
        , m_session(session)
        , m_newRequests(newRequests)
    {
        // Qt has begun COM for this thread.
        CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&m_list));
        if (!m_list || FAILED(m_list->HrInit()))
            return;
        m_timer.setInterval(period);
        connect(&m_timer, &QTimer::timeout, this, &Entry::followRun);
        connect(&session, &Session::runStarted, this, &Entry::followRun);
        connect(&session, &Session::runFinished, this, &Entry::followRun);
        connect(&newRequests, &NewRequestNotice::countChanged, this, &Entry::followNewRequests);
    }
    ~Entry() override
    {
        if (m_list)
            m_list->Release();
    }
    Q_DISABLE_COPY_MOVE(Entry)

private:
    void followRun()
    {
        const auto *run = m_session.run();
        if (!run || !run->isRunning()) {
            m_timer.stop();
            m_list->SetProgressState(handleOf(m_window), TBPF_NOPROGRESS);
            return;
        }
        m_timer.start();
        m_list->SetProgressState(handleOf(m_window),
                                 run->pausedBecause() ? TBPF_PAUSED : TBPF_NORMAL);
        m_list->SetProgressValue(handleOf(m_window),
                                 static_cast<ULONGLONG>(run->count(RunItem::State::Ended)),
                                 static_cast<ULONGLONG>(run->items().size()));
    }
    void followNewRequests()
    {
        const int count = m_newRequests.count();
        if (count == 0) {
            m_list->SetOverlayIcon(handleOf(m_window), nullptr, L"");
            return;
        }
        // The taskbar makes a copy of it. The words for screen readers are in the window's title.
        HICON icon = badge(count).toHICON();
        m_list->SetOverlayIcon(handleOf(m_window), icon,
                               m_window.windowTitle().toStdWString().c_str());
        DestroyIcon(icon);
    }

    QWidget &m_window;
    const Session &m_session;
    const NewRequestNotice &m_newRequests;
    ITaskbarList3 *m_list = nullptr;
    QTimer m_timer;
};

}

void TaskbarEntry::addTo(QWidget *window, const Session &session,
                         const NewRequestNotice &newRequests)
{
    new Entry(window, session, newRequests);
}

}
