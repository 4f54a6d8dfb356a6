/*
title: Benefits that still run for people who have left
grain: one benefit of a person or dependent
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Are we still paying insurance for people who are gone?
  - Active benefits of persons no longer active, with leaving date, days since, carrier and cost to the company
  - benefits of terminated people
  - Drop Hansen from the medical, he left in feb; who else is on the bill
  - Blue Cross charged us $1,130 for somebody I have never heard of.
  - ex employees w live coverage
  - Cover that nobody ended when the person walked out
  - Coverage still switched on for ex-employees as of June 30, and what it costs us
  - Blue Cross bill for june has folks nobody knows; list whoever left by then and still has a plan running, days since he went, our cost and the carrier by name
  - ex staff still insured
  - 'Earliest leaver on top: name, last day, days since, plan by name, family member number, began, ends, our dollars, carrier'
  - bnfts actv on term'd emps as of 9/30, drop em
  - Do we go on paying health insurance for anybody who quit or was let go?
*/
SELECT HREB.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.TermDate,
    DATEDIFF(day, HRRM.TermDate, @AsOf) AS DaysSinceLeaving, HREB.BenefitCode, HRBC.Description AS BenefitName,
    HREB.DependentSeq, HREB.EffectDate, HREB.EndDate,
    HREB.EmployerCost, APVM.Name AS Carrier
FROM HREB WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HREB.HRCo = HRRM.HRCo
    AND HREB.HRRef = HRRM.HRRef
JOIN HRBC WITH (NOLOCK)
    ON HREB.HRCo = HRBC.HRCo
    AND HREB.BenefitCode = HRBC.BenefitCode
LEFT JOIN APVM WITH (NOLOCK)
    ON HRBC.VendorGroup = APVM.VendorGroup
    AND HRBC.Vendor = APVM.Vendor
WHERE HREB.HRCo = @HRCo
    AND HREB.ActiveYN = 'Y'
    AND HRRM.ActiveYN = 'N'
    AND HRRM.TermDate <= @AsOf
ORDER BY HRRM.TermDate, HRRM.LastName, HRRM.FirstName, HREB.BenefitCode
