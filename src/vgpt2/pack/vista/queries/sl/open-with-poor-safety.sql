/*
title: Open subcontracts of vendors whose latest safety year has fatalities, willful violations or a high injury rate
grain: one subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  Rate: {type: bRate, example: 4}
asks:
  - Which subs on our live jobs had a bad safety year, and whose jobs are they on?
  - unsafe subs on site
  - who out there has a lousy safty record
  - OSHA cited Redline Demolition in 2023, where are they working for us right now?
  - Vendor, year, injury rate, lost day rate, fatalities, violations, subcontract, job, project manager, phone
  - 'List for the Monday safety call: firms above an injury rate of 4'
  - Open subcontracts by vendors with poor figures in their newest safety record
  - active trades with a death, willful citation, or injury rate above 4 latest year
  - Our insurer threatens the premium after the fall on Main Street, so find every trade at work with bad accident numbers, where it works, and the PM's phone.
  - dangerous subs, who and where
  - firm by firm, the reported year with its rates, deaths and citations, then the agreement, the job by name, the PM and telephone
  - OSHA/TRIR over 4 or fatality, subs w open SLs
  - Have we hired firms whose people got hurt or killed a lot lately, and at which of our buildings are they?
*/
WITH Safety AS (
    SELECT PCOSHA.VendorGroup, PCOSHA.Vendor, PCOSHA.Year, PCOSHA.InjuryRate, PCOSHA.LostDaysRate, PCOSHA.Fatalities,
        PCOSHA.OSHAViolations, PCOSHA.WillfullViolations,
        ROW_NUMBER() OVER (PARTITION BY PCOSHA.VendorGroup, PCOSHA.Vendor ORDER BY PCOSHA.Year DESC) AS Newest
    FROM PCOSHA WITH (NOLOCK)
)
SELECT SLHD.Vendor, APVM.Name, Safety.Year, Safety.InjuryRate, Safety.LostDaysRate, Safety.Fatalities,
    Safety.OSHAViolations, SLHD.SL, SLHD.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, JCMP.Phone
FROM Safety
JOIN SLHD WITH (NOLOCK)
    ON Safety.VendorGroup = SLHD.VendorGroup
    AND Safety.Vendor = SLHD.Vendor
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND Safety.Newest = 1
    AND (Safety.Fatalities > 0 OR Safety.WillfullViolations > 0 OR Safety.InjuryRate >= @Rate)
ORDER BY APVM.Name, SLHD.SL
