/*
title: Batches made between two months by menu or form administrators, by company and source
grain: one administrator, company and source
level: intermediate
parameters:
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did people with administrator flags enter themselves last year, and in which companies?
  - Batches of administrators by company and source with number posted
  - As part of the annual review I want to know whether those who may rearrange everybody's menus and screens also do bookkeeping. Count their batches from January to December 2024 per company and kind of entry, how many of them went through to posting, and the date of the latest.
  - admin batches
  - did the menue admins post any thing
  - how many payroll entries has rlopez with her super rights made since 2024-01 in company 1
  - User, full name, menu admin flag, form admin flag, company, source, batch count, posted count, last created.
  - Transactions keyed in 2024 by people with superuser marks, per entity and type of entry
  - Our SOX consultant objects that whoever controls menus or screens may not do accounting; count what such people entered from January to December, in which entity, and how much was posted.
  - superusers doing data entry
  - Menu or screen admin's full name, company name, kind of batch, how many made, how many posted, when most recently; busiest ahead
  - adm users keying btchs 2024 by co/source, posted cnt
  - Some colleagues can change everyone's screens; did they also type in invoices or payroll themselves, and how often?
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.MenuAdmin, DDUP.FormAdmin, HQBC.Co, HQCO.Name, HQBC.Source,
    COUNT(*) AS Batches, SUM(CASE WHEN HQBC.Status = 5 THEN 1 ELSE 0 END) AS PostedBatches,
    MAX(HQBC.DateCreated) AS LastCreated
FROM HQBC WITH (NOLOCK)
JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
WHERE HQBC.Mth BETWEEN @BeginMth AND @EndMth
    AND (DDUP.MenuAdmin = 'Y' OR DDUP.FormAdmin = 'Y')
GROUP BY DDUP.VPUserName, DDUP.FullName, DDUP.MenuAdmin, DDUP.FormAdmin, HQBC.Co, HQCO.Name, HQBC.Source
ORDER BY Batches DESC, DDUP.VPUserName, HQBC.Co, HQBC.Source
