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
*/
SELECT DDUpdateHistory.DateInstalled, DDUpdateHistory.DownloadDate, DDUpdateHistory.UpdateType,
    DDUpdateHistory.Title, DDUpdateHistory.Product_Version, DDUpdateHistory.Service_Pack,
    DDUpdateHistory.Download_User_Name, DDUpdateHistory.FQDN_ComputerName
FROM DDUpdateHistory WITH (NOLOCK)
ORDER BY DDUpdateHistory.DateInstalled DESC, DDUpdateHistory.SequenceID DESC
