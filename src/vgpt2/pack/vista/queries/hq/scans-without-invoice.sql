/*
title: Attachments made on an invoice form whose invoice cannot be found
grain: one attachment
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
  FormName: {type: varchar(30), example: APEntry}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Are there scanned bills in the system whose invoice was deleted or never posted?
  - The ABC Supply scan of May 14 is in the archive but I find no voucher for it
  - pics of bills from june but no bill
  - orphan invoice scans
  - Attachments of invoice entry with no posted, batch or unapproved invoice behind them
  - Documents added from the voucher screen this year that belong to nothing any more
  - Date added, by whom, full name, description, file name, key text
  - Files added on the bill entry screen in 2024 with no bill left behind them
  - Auditor wants the bill to a picture of may 14 and there is none; which files from the entry screen in company 1 hang on nothing posted, in batch or in approval?
  - AP pics hanging on nothing
  - 'In order of day: scanner''s login and real name, description, file name, and the key text, only where the bill is nowhere'
  - attchmts frm APEntry w/ no inv anywhere, 1/1-6/30
  - We have pictures of bills where the bill itself has vanished. Which pictures?
*/
SELECT HQAT.AddDate, HQAT.AddedBy, DDUP.FullName, HQAT.Description, HQAT.OrigFileName, HQAT.KeyField
FROM HQAT WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQAT.AddedBy = DDUP.VPUserName
WHERE HQAT.HQCo = @HQCo
    AND HQAT.FormName = @FormName
    AND HQAT.AddDate >= @BeginDate
    AND HQAT.AddDate < DATEADD(DAY, 1, @EndDate)
    AND NOT EXISTS (
        SELECT 1
        FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = HQAT.HQCo
            AND APTH.UniqueAttchID = HQAT.UniqueAttchID
    )
    AND NOT EXISTS (
        SELECT 1
        FROM APTL WITH (NOLOCK)
        WHERE APTL.APCo = HQAT.HQCo
            AND APTL.UniqueAttchID = HQAT.UniqueAttchID
    )
    AND NOT EXISTS (
        SELECT 1
        FROM APHB WITH (NOLOCK)
        WHERE APHB.Co = HQAT.HQCo
            AND APHB.UniqueAttchID = HQAT.UniqueAttchID
    )
    AND NOT EXISTS (
        SELECT 1
        FROM APUI WITH (NOLOCK)
        WHERE APUI.APCo = HQAT.HQCo
            AND APUI.UniqueAttchID = HQAT.UniqueAttchID
    )
ORDER BY HQAT.AddDate, HQAT.AttachmentID
