/*
title: Software updates with the date each was downloaded and installed, newest first
grain: one update
level: basic
parameters: {}
asks:
  - When were the last service packs put on our server, and by whom were they fetched?
  - History of updates installed on the system
  - The insurer's cyber questionnaire asks us to prove that patches are applied within a month of release. Please list everything the update manager brought down, what it was, the product version and service pack, on which machine, who downloaded it and the day it went in.
  - patch history
  - wen did we instal the last tax update
  - was the January 2024 year-end update loaded, and was it on server VISTA-SQL01
  - Title, type, version, service pack, download date, download user, computer, install date, newest first.
  - Patches put on our server, most recent first, with day fetched and day applied
  - 'Cyber insurance questionnaire, item 12: prove how quickly we patch, so list each release or fix, its kind, version, service pack, who fetched it, to which machine, and both dates.'
  - patch log, latest first
  - 'Patches in reverse order: when applied, when fetched, what kind, release and pack, by which colleague and onto which PC'
  - vista upd hist, dl dt vs inst dt
  - When was our software last brought up to date, and who took care of it?
*/
SELECT DDUpdateHistory.DateInstalled, DDUpdateHistory.DownloadDate, DDUpdateHistory.UpdateType,
    DDUpdateHistory.Title, DDUpdateHistory.Product_Version, DDUpdateHistory.Service_Pack,
    DDUpdateHistory.Download_User_Name, DDUpdateHistory.FQDN_ComputerName
FROM DDUpdateHistory WITH (NOLOCK)
ORDER BY DDUpdateHistory.DateInstalled DESC, DDUpdateHistory.SequenceID DESC
