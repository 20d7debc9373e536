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
    <name>CardWords</name>
    <message numerus="yes">
        <source>Not yet valid, for %n more day(s)</source>
        <translation>
            <numerusform>Not yet valid, for %n more day</numerusform>
            <numerusform>Not yet valid, for %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid, for %n more day(s)</source>
        <translation>
            <numerusform>Valid, for %n more day</numerusform>
            <numerusform>Valid, for %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>It can be read, but %n request(s) in it cannot.</source>
        <translation>
            <numerusform>It can be read, but %n request in it cannot.</numerusform>
            <numerusform>It can be read, but %n requests in it cannot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedCertificateFacts</name>
    <message numerus="yes">
        <source>%n more certificate(s) are not shown.</source>
        <translation>
            <numerusform>%n more certificate is not shown.</numerusform>
            <numerusform>%n more certificates are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalData</name>
    <message numerus="yes">
        <source>%Ln file(s), %1, the newest of %2</source>
        <extracomment>%1 is a size such as 1.2 MB, %2 a date and time</extracomment>
        <translation>
            <numerusform>%Ln file, %1, of %2</numerusform>
            <numerusform>%Ln files, %1, the newest of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCounts</name>
    <message numerus="yes">
        <source>%n others</source>
        <extracomment>how many further profile templates have requests</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>older than %n day</numerusform>
            <numerusform>older than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDocument</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestHints</name>
    <message numerus="yes">
        <source>%1, longer than %n day(s)</source>
        <extracomment>%1 is a duration such as 20 days</extracomment>
        <translation>
            <numerusform>%1, longer than %n day</numerusform>
            <numerusform>%1, longer than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of this type wait for the same person and profile template.</source>
        <translation>
            <numerusform>%n more of this type waits for the same person and profile template.</numerusform>
            <numerusform>%n more of this type wait for the same person and profile template.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestIdInput</name>
    <message numerus="yes">
        <source>%n line(s) that begin with # hold an id and are left out</source>
        <translation>
            <numerusform>%n line that begins with # holds an id and is left out</numerusform>
            <numerusform>%n lines that begin with # hold an id and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request id(s)</source>
        <translation>
            <numerusform>%n request id</numerusform>
            <numerusform>%n request ids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPause</name>
    <message numerus="yes">
        <source>Paused: %n request(s) in a row failed in the same way. %1</source>
        <extracomment>%n requests; %1 is a sentence that says how they failed</extracomment>
        <translation>
            <numerusform>Paused: %n request failed. %1</numerusform>
            <numerusform>Paused: %n requests in a row failed in the same way. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerProfile</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftSummary</name>
    <message numerus="yes">
        <source>Sent in: %Ln request(s)</source>
        <translation>
            <numerusform>Sent in: %Ln request</numerusform>
            <numerusform>Sent in: %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in and still waiting: %Ln request(s)</source>
        <translation>
            <numerusform>Sent in and still waiting: %Ln request</numerusform>
            <numerusform>Sent in and still waiting: %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Completed at that time: %Ln request(s)</source>
        <translation>
            <numerusform>Completed at that time: %Ln request</numerusform>
            <numerusform>Completed at that time: %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed from this computer: %Ln request(s)</source>
        <translation>
            <numerusform>Changed from this computer: %Ln request</numerusform>
            <numerusform>Changed from this computer: %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting, as read %1: %Ln request(s)</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>Waiting, as read %1: %Ln request</numerusform>
            <numerusform>Waiting, as read %1: %Ln requests</numerusform>
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
    <message numerus="yes">
        <source>From the directory: %1, in %n group(s). Groups of other domains, and of the server itself, are not among them.</source>
        <extracomment>%1 is the operator&apos;s own account; the number is of its groups</extracomment>
        <translation>
            <numerusform>From the directory: %1, in %n group. Groups of other domains, and of the server itself, are not among them.</numerusform>
            <numerusform>From the directory: %1, in %n groups. Groups of other domains, and of the server itself, are not among them.</numerusform>
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
    <message numerus="yes">
        <source>More than %Ln outcome(s) are too many to print: copy them as a table.</source>
        <translation>
            <numerusform>More than %Ln outcome are too many to print: copy them as a table.</numerusform>
            <numerusform>More than %Ln outcomes are too many to print: copy them as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ClosingFlow</name>
    <message numerus="yes">
        <source>%n outcome(s) are not in the journal yet. The program closes when they are.</source>
        <translation>
            <numerusform>%n outcome is not in the journal yet. The program closes when it is.</numerusform>
            <numerusform>%n outcomes are not in the journal yet. The program closes when they are.</numerusform>
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
    <message numerus="yes">
        <source>%Ln request(s) left out: they are from an earlier session, and the server has not confirmed them since.</source>
        <translation>
            <numerusform>%Ln request left out: it is from an earlier session, and the server has not confirmed it since.</numerusform>
            <numerusform>%Ln requests left out: they are from an earlier session, and the server has not confirmed them since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ExportSheet</name>
    <message numerus="yes">
        <source>%Ln in the list</source>
        <translation>
            <numerusform>%Ln in the list</numerusform>
            <numerusform>%Ln in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::GraceSheet</name>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n change not sent yet</numerusform>
            <numerusform>%n changes not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n now and close</source>
        <translation>
            <numerusform>&amp;Send %n now and close</numerusform>
            <numerusform>&amp;Send %n now and close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n and close</source>
        <extracomment>button: takes back the changes that were not sent yet</extracomment>
        <translation>
            <numerusform>&amp;Undo %n and close</numerusform>
            <numerusform>&amp;Undo %n and close</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::GraceStrip</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>further changes that can still be taken back</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::HandOver</name>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln request was written to %1.</numerusform>
            <numerusform>%Ln requests were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln request(s) are too many to print: narrow the list, select some, or export them.</source>
        <translation>
            <numerusform>More than %Ln request is too many to print: narrow the list, select some, or export them.</numerusform>
            <numerusform>More than %Ln requests are too many to print: narrow the list, select some, or export them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had left the list by then.</source>
        <translation>
            <numerusform>%Ln had left the list by then.</numerusform>
            <numerusform>%Ln had left the list by then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::HelpSheet</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::JournalCommand</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) removed</source>
        <translation>
            <numerusform>%n action removed</numerusform>
            <numerusform>%n actions removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::JournalMessages</name>
    <message numerus="yes">
        <source>%n outcome(s) could not be written to the journal; the program keeps them and tries again. %1 %2</source>
        <extracomment>%1 says what is wrong, %2 what to do</extracomment>
        <translation>
            <numerusform>%n outcome could not be written to the journal; the program keeps it and tries again. %1 %2</numerusform>
            <numerusform>%n outcomes could not be written to the journal; the program keeps them and tries again. %1 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::JournalSheet</name>
    <message numerus="yes">
        <source>%Ln entries are hidden by the filter or by their outcome.</source>
        <translation>
            <numerusform>%Ln entry is hidden by the filter or by its outcome.</numerusform>
            <numerusform>%Ln entries are hidden by the filter or by their outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <extracomment>%1 is how many are shown</extracomment>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::JournalTools</name>
    <message numerus="yes">
        <source>The journal is whole: %Ln record(s), each as it was written.</source>
        <translation>
            <numerusform>The journal is whole: %Ln record, as it was written.</numerusform>
            <numerusform>The journal is whole: %Ln records, each as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <translation>
            <numerusform>%Ln entry was written to %1.</numerusform>
            <numerusform>%Ln entries were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::LeftoverSettler</name>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by someone else</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n changed by someone else</numerusform>
            <numerusform>%n changed by someone else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n still unknown</numerusform>
            <numerusform>%n still unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of your last run: %1</source>
        <extracomment>%1 is a list of counts such as “2 done, 1 unchanged”</extracomment>
        <translation>
            <numerusform>%n action of your last run: %1</numerusform>
            <numerusform>%n actions of your last run: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
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
    <name>Sigill::LocalDataSheet</name>
    <message numerus="yes">
        <source>%Ln file(s) deleted.</source>
        <translation>
            <numerusform>%Ln file deleted.</numerusform>
            <numerusform>%Ln files deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::NewRequestNotice</name>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <extracomment>of the list of requests</extracomment>
        <translation>
            <numerusform>%Ln new request</numerusform>
            <numerusform>%Ln new requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::PasteSheet</name>
    <message numerus="yes">
        <source>%n request(s) found.</source>
        <translation>
            <numerusform>%n request found.</numerusform>
            <numerusform>%n requests found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) found nothing:</source>
        <translation>
            <numerusform>%n entry found nothing:</numerusform>
            <numerusform>%n entries found nothing:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n request(s)</source>
        <translation>
            <numerusform>&amp;Select %n request</numerusform>
            <numerusform>&amp;Select %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::PolicyMessages</name>
    <message numerus="yes">
        <source>The list was read just now. Your organisation lets it be read again in %Ln second(s).</source>
        <translation>
            <numerusform>The list was read just now. Your organisation lets it be read again in %Ln second.</numerusform>
            <numerusform>The list was read just now. Your organisation lets it be read again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileExchange</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) were written to %1, without user names.</source>
        <translation>
            <numerusform>%Ln server profile was written to %1, without user names.</numerusform>
            <numerusform>%Ln server profiles were written to %1, without user names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) were added: %1.</source>
        <translation>
            <numerusform>%Ln server profile was added: %1.</numerusform>
            <numerusform>%Ln server profiles were added: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) are here already, as in the file: %1.</source>
        <translation>
            <numerusform>%Ln server profile is here already, as in the file: %1.</numerusform>
            <numerusform>%Ln server profiles are here already, as in the file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) are set by your organisation and were left out: %1.</source>
        <translation>
            <numerusform>%Ln server profile is set by your organisation and was left out: %1.</numerusform>
            <numerusform>%Ln server profiles are set by your organisation and were left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) are here already with other settings, which would be lost: %1.</source>
        <translation>
            <numerusform>%Ln server profile is here already with other settings, which would be lost: %1.</numerusform>
            <numerusform>%Ln server profiles are here already with other settings, which would be lost: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) were replaced: %1.</source>
        <translation>
            <numerusform>%Ln server profile was replaced: %1.</numerusform>
            <numerusform>%Ln server profiles were replaced: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileList</name>
    <message numerus="yes">
        <source>Delete %Ln server profiles? Their addresses and all their settings are lost on this computer.</source>
        <translation>
            <numerusform>Delete %Ln server profile? Its address and all its settings are lost on this computer.</numerusform>
            <numerusform>Delete %Ln server profiles? Their addresses and all their settings are lost on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln server &amp;profiles</source>
        <translation>
            <numerusform>Delete %Ln server &amp;profile</numerusform>
            <numerusform>Delete %Ln server &amp;profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profiles were deleted.</source>
        <translation>
            <numerusform>%Ln server profile was deleted.</numerusform>
            <numerusform>%Ln server profiles were deleted.</numerusform>
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
    <name>Sigill::QueueSheet</name>
    <message numerus="yes">
        <source>%Ln request(s) wait, whatever the filter shows.</source>
        <translation>
            <numerusform>%Ln request waits, whatever the filter shows.</numerusform>
            <numerusform>%Ln requests wait, whatever the filter shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are as an earlier session has read them, the oldest %1; the server has not confirmed them since.</source>
        <extracomment>of the requests that wait; %1 is a date and time</extracomment>
        <translation>
            <numerusform>%Ln request is as an earlier session has read it, %1; the server has not confirmed it since.</numerusform>
            <numerusform>%Ln requests are as an earlier session has read them, the oldest %1; the server has not confirmed them since.</numerusform>
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
    <name>Sigill::ReportCommand</name>
    <message numerus="yes">
        <source>%n request(s) have no time that could be read, and are not counted.</source>
        <translation>
            <numerusform>%n request has no time that could be read, and is not counted.</numerusform>
            <numerusform>%n requests have no time that could be read, and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) could not be read, and are not counted.</source>
        <translation>
            <numerusform>%n request could not be read, and is not counted.</numerusform>
            <numerusform>%n requests could not be read, and are not counted.</numerusform>
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
    <name>Sigill::SavedViewSheet</name>
    <message numerus="yes">
        <source>%n view(s) were added.</source>
        <translation>
            <numerusform>%n view was added.</numerusform>
            <numerusform>%n views were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were written.</source>
        <translation>
            <numerusform>%n view was written.</numerusform>
            <numerusform>%n views were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <extracomment>views of a file that are no different from those that are kept here</extracomment>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %n request(s) would be sent; nothing was</source>
        <translation>
            <numerusform>%1 of %n request would be sent; nothing was</numerusform>
            <numerusform>%1 of %n requests would be sent; nothing was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) could not be written to the journal.</source>
        <translation>
            <numerusform>%n outcome could not be written to the journal.</numerusform>
            <numerusform>%n outcomes could not be written to the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::SettingsSheet</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected (%1 not shown by the filter)</source>
        <translation>
            <numerusform>%n selected (%1 not shown by the filter)</numerusform>
            <numerusform>%n selected (%1 not shown by the filter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::WatchFlow</name>
    <message numerus="yes">
        <source>No more than %Ln request(s) can be watched.</source>
        <translation>
            <numerusform>No more than %Ln request can be watched.</numerusform>
            <numerusform>No more than %Ln requests can be watched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched request(s) have changed.</source>
        <translation>
            <numerusform>%Ln watched request has changed.</numerusform>
            <numerusform>%Ln watched requests have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched request(s) are gone: the server does not have them any more, or your account may not read them.</source>
        <translation>
            <numerusform>%Ln watched request is gone: the server does not have it any more, or your account may not read it.</numerusform>
            <numerusform>%Ln watched requests are gone: the server does not have them any more, or your account may not read them.</numerusform>
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
