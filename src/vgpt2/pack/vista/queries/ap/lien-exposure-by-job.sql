/*
title: Unpaid amounts of vendors on jobs with the part over 60 and over 90 days old and the owner of the contract
grain: one job and vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Who could file a lien on our projects? Unpaid suppliers and subs by job, with days since their oldest bill and the owner's name.
  - By job and vendor the open and held amounts, how much is older than 60 and 90 days by invoice date, with contract and customer
  - lien exposure
  - Lakeview Hospital's lawyer asks which trades on 2214- have not been paid beyond 60 days
  - whos gonna lien us, oldest first
  - Owner, contract, project, creditor, phone, unsettled, retention or stopped part, over 60, over 90, oldest.
  - Mechanics' rights at risk on each site at June 30
  - Per project, who is owed money long enough to put a claim on the property?
  - Bank holding the construction loan asks about mechanics lien risk at june 30; unpaid per project and firm, past 60 and 90 days, with the owner named
  - who can lien our jobs
  - Project and name, contract, owner's name, creditor and phone, unpaid, blocked part, over 60, over 90, days of the oldest
  - lein risk by jb/sub 60+ 90+ dys as of 9/30
  - Unpaid firms can make a legal claim on the building; on which project do we owe whom, and since how long?
*/
SELECT APTL.JCCo, APTL.Job, JCJM.Description AS JobName, JCCM.Contract, ARCM.Name AS CustomerName, APTH.Vendor,
    APVM.Name, APVM.Phone, SUM(APTD.Amount) AS Unpaid,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS Held,
    SUM(CASE WHEN DATEDIFF(DAY, APTH.InvDate, @AsOf) > 60 THEN APTD.Amount ELSE 0 END) AS Over60,
    SUM(CASE WHEN DATEDIFF(DAY, APTH.InvDate, @AsOf) > 90 THEN APTD.Amount ELSE 0 END) AS Over90,
    DATEDIFF(DAY, MIN(APTH.InvDate), @AsOf) AS OldestDays
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE APTD.APCo = @APCo
    AND APTD.Status IN (1, 2)
GROUP BY APTL.JCCo, APTL.Job, JCJM.Description, JCCM.Contract, ARCM.Name, APTH.Vendor, APVM.Name, APVM.Phone
ORDER BY OldestDays DESC, Unpaid DESC
