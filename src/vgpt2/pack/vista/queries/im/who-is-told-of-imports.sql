/*
title: People and addresses told of automatic imports, on success or on failure, by profile
grain: one destination of a profile
level: intermediate
parameters: {}
asks:
  - Who gets a message when an automatic import goes well or goes wrong?
  - Notification destinations by auto import profile
  - The bank file failed three nights running and nobody noticed until the controller asked for her reconciliation. List for each of the unattended imports who is notified, whether for good runs, for bad ones or both, and whether the log is attached, so that I can add the night shift.
  - import alerts
  - who gets the emial when the auto import fales
  - does ap@ourcompany or rlopez hear about it when the FUEL pickup errors out
  - Profile, template, sequence, destination type, destination, on success, on failure, log attached.
  - Recipients of notices when unattended loads succeed or break
  - Our payroll manager left in May; before warnings vanish into her mailbox show who is notified for each unattended load, on good or bad runs, with log or without
  - alert list for auto loads
  - Load name and layout, each recipient and what sort it is, told on success, told on failure, log attached
  - autoimprt notifs, whos on em, pass/fail
  - When the computer takes in a file by itself and something breaks, whom does it tell?
*/
SELECT IMAutoImportProfiles.ProfileName, IMAutoImportProfiles.Description, IMAutoImportProfiles.Template,
    IMTH.Form, IMNotifications.NotificationSeq, IMNotifications.DestinationType, IMNotifications.DestinationName,
    IMNotifications.NotifyOnSuccess, IMNotifications.NotifyOnFailure, IMNotifications.AttachLogFile
FROM IMAutoImportProfiles WITH (NOLOCK)
JOIN IMNotifications WITH (NOLOCK)
    ON IMAutoImportProfiles.Template = IMNotifications.ImportTemplate
LEFT JOIN IMTH WITH (NOLOCK)
    ON IMAutoImportProfiles.Template = IMTH.ImportTemplate
ORDER BY IMAutoImportProfiles.ProfileName, IMNotifications.NotificationSeq
