<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessVerdict</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>the number of access control entries</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n accounts and groups.</source>
        <extracomment>%1 is &quot;9 entries&quot;; followed by the number of accounts and groups in them</extracomment>
        <translation>
            <numerusform>%1 for %n account or group.</numerusform>
            <numerusform>%1 for %n accounts and groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries are out of the usual order.</source>
        <translation>
            <numerusform>%n more entry is out of the usual order.</numerusform>
            <numerusform>%n more entries are out of the usual order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is very long: what %n of the accounts and groups may do is not worked out.</source>
        <translation>
            <numerusform>The list is very long: what %n account or group may do is not worked out.</numerusform>
            <numerusform>The list is very long: what %n of the accounts and groups may do is not worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have a condition: whether they count depends on who asks.</source>
        <translation>
            <numerusform>%n entry has a condition: whether it counts depends on who asks.</numerusform>
            <numerusform>%n entries have a condition: whether they count depends on who asks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message numerus="yes">
        <source>It asks to be left alone for %n second(s).</source>
        <translation>
            <numerusform>It asks to be left alone for %n second.</numerusform>
            <numerusform>It asks to be left alone for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::CallerSheet</name>
    <message numerus="yes">
        <source>%n SIDs found</source>
        <translation>
            <numerusform>%n SID found</numerusform>
            <numerusform>%n SIDs found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ChangeFlow</name>
    <message numerus="yes">
        <source>%n not done.</source>
        <translation>
            <numerusform>%n not done.</numerusform>
            <numerusform>%n not done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ConfirmSheet</name>
    <message numerus="yes">
        <source>I have checked the &amp;selection (%n not shown by the filter)</source>
        <translation>
            <numerusform>I have checked the &amp;selection (%n not shown by the filter)</numerusform>
            <numerusform>I have checked the &amp;selection (%n not shown by the filter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep request(s)</source>
        <translation>
            <numerusform>&amp;Keep request</numerusform>
            <numerusform>&amp;Keep requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ListCommand</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n more could not be read.</numerusform>
            <numerusform>%n more could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::LoadMessages</name>
    <message numerus="yes">
        <source>%n request(s) in the server&apos;s answer could not be read and are not in the list.</source>
        <translation>
            <numerusform>%n request in the server&apos;s answer could not be read and is not in the list.</numerusform>
            <numerusform>%n requests in the server&apos;s answer could not be read and are not in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::QueuePane</name>
    <message numerus="yes">
        <source>%n request(s) are hidden by it.</source>
        <translation>
            <numerusform>%n request is hidden by it.</numerusform>
            <numerusform>%n requests are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::RemarkList</name>
    <message numerus="yes">
        <source>%n more remarks are in the copy as text.</source>
        <translation>
            <numerusform>%n more remark is in the copy as text.</numerusform>
            <numerusform>%n more remarks are in the copy as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::RunSheet</name>
    <message numerus="yes">
        <source>Stopping: nothing more is sent. Waiting for %n answer(s).</source>
        <translation>
            <numerusform>Stopping: nothing more is sent. Waiting for %n answer.</numerusform>
            <numerusform>Stopping: nothing more is sent. Waiting for %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;try %n not done</source>
        <translation>
            <numerusform>Re&amp;try %n not done</numerusform>
            <numerusform>Re&amp;try %n not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::SddlView</name>
    <message numerus="yes">
        <source>… %n more characters; a copy has them all</source>
        <extracomment>follows the start of a text that is too long to show</extracomment>
        <translation>
            <numerusform>… %n more character; a copy has it</numerusform>
            <numerusform>… %n more characters; a copy has them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::SetStatusCommand</name>
    <message numerus="yes">
        <source>%1 of %n request(s) done</source>
        <translation>
            <numerusform>%1 of %n request done</numerusform>
            <numerusform>%1 of %n requests done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::StatusChips</name>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n request</numerusform>
            <numerusform>%1, %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 selected (%n not shown by the filter)</source>
        <translation>
            <numerusform>%1 selected (%n not shown by the filter)</numerusform>
            <numerusform>%1 selected (%n not shown by the filter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Complete %n request(s)</source>
        <translation>
            <numerusform>Complete %n request</numerusform>
            <numerusform>Complete %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n request(s)</source>
        <translation>
            <numerusform>Cancel %n request</numerusform>
            <numerusform>Cancel %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abandon %n request(s)</source>
        <translation>
            <numerusform>Abandon %n request</numerusform>
            <numerusform>Abandon %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were completed.</source>
        <translation>
            <numerusform>%n request was completed.</numerusform>
            <numerusform>%n requests were completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were canceled.</source>
        <translation>
            <numerusform>%n request was canceled.</numerusform>
            <numerusform>%n requests were canceled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were abandoned.</source>
        <translation>
            <numerusform>%n request was abandoned.</numerusform>
            <numerusform>%n requests were abandoned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
