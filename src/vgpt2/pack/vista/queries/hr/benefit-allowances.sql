/*
title: Earnings that active benefits pay to people through payroll
grain: one person, benefit and earnings code
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who gets an allowance or other earnings through a benefit?
  - Person, benefit, earnings code, rate or amount, frequency and yearly limit of benefits that are active
  - benefit allowances
  - Per the new policy the car allowance of estimators goes from 450 to 500 with the first check in September, and since Wendy set some of those up through the benefit form and not in payroll directly I need to see which ones are there
  - car alowance and phone stipends by persn
  - Extras on the stub that come from a plan and not from time worked
  - Does Paul Ito still draw the 75 phone money?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRBE.BenefitCode, HRBC.Description AS BenefitName, HRBE.EarnCode,
    PREC.Description AS EarningsName, HRBE.RateAmount, HRBE.Frequency, HRBE.AnnualLimit
FROM HRBE WITH (NOLOCK)
JOIN HREB WITH (NOLOCK)
    ON HRBE.HRCo = HREB.HRCo
    AND HRBE.HRRef = HREB.HRRef
    AND HRBE.BenefitCode = HREB.BenefitCode
    AND HRBE.DependentSeq = HREB.DependentSeq
JOIN HRBC WITH (NOLOCK)
    ON HRBE.HRCo = HRBC.HRCo
    AND HRBE.BenefitCode = HRBC.BenefitCode
JOIN HRRM WITH (NOLOCK)
    ON HRBE.HRCo = HRRM.HRCo
    AND HRBE.HRRef = HRRM.HRRef
LEFT JOIN PREC WITH (NOLOCK)
    ON HRRM.PRCo = PREC.PRCo
    AND HRBE.EarnCode = PREC.EarnCode
WHERE HRBE.HRCo = @HRCo
    AND HREB.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName, HRBE.BenefitCode, HRBE.EarnCode
