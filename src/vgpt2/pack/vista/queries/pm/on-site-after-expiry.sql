/*
title: Firms with workers in daily logs on days after a compliance document of their subcontract had expired
grain: one subcontract and compliance code
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Did any sub work on our site with expired insurance?
  - Daily log days with workers later than the expiry of a subcontract compliance code, by project, firm and document
  - on site uninsured
  - Project, firm, subcontract, document, kind, expired on, days on site afterwards, first such day, last such day
  - Vega Roofings WC ran out in may and they were up on the roof in june , tell me im wrong
  - After the accident on 06/18/2024 the carrier asks which trades were present without valid certificates
  - Gate control failed somewhere; who walked in with lapsed papers?
  - Trades at work in June after an insurance or license paper on their agreement lapsed
  - Workers comp auditor charges us for uninsured subs; compare field reports of May against the compliance dates on each agreement and name who came after the lapse, for how many days.
  - subs here with lapsed certs
  - Company and lapsed paper by name per job, lapsed on, days worked here afterward, first and last such date
  - who was on site w exprd COI accordng to dailys, june
  - Which outside companies were working for us though their required papers had already run out, and how long did that go on?
*/
SELECT PMDD.Project, PMFM.FirmName, SLHD.SL, SLCT.CompCode, HQCP.Description AS DocumentName, SLCT.ExpDate,
    COUNT(DISTINCT PMDD.LogDate) AS DaysOnSite, MIN(PMDD.LogDate) AS FirstDay, MAX(PMDD.LogDate) AS LastDay
FROM PMDD WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMDD.VendorGroup = PMFM.VendorGroup
    AND PMDD.FirmNumber = PMFM.FirmNumber
JOIN SLHD WITH (NOLOCK)
    ON PMDD.PMCo = SLHD.JCCo
    AND PMDD.Project = SLHD.Job
    AND PMFM.VendorGroup = SLHD.VendorGroup
    AND PMFM.Vendor = SLHD.Vendor
JOIN SLCT WITH (NOLOCK)
    ON SLHD.SLCo = SLCT.SLCo
    AND SLHD.SL = SLCT.SL
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
WHERE PMDD.PMCo = @PMCo
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND PMDD.LogDate > SLCT.ExpDate
    AND COALESCE(PMDD.Foreman, 0) + COALESCE(PMDD.Journeymen, 0) + COALESCE(PMDD.Apprentices, 0) > 0
GROUP BY PMDD.Project, PMFM.FirmName, SLHD.SL, SLCT.CompCode, SLCT.Seq, HQCP.Description, SLCT.ExpDate
ORDER BY PMDD.Project, PMFM.FirmName, SLHD.SL, SLCT.CompCode
