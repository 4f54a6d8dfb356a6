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
  - Car, phone and similar extras that a plan pays on the check, by person
  - Car money for estimators rises to 500 in september; show by name who draws such pay through a plan in force, under which earnings code, the amount, how often, and annual cap
  - stipends paid thru a plan
  - Surname, given name, plan by name, kind of earning by name, rate, how often, cap for a year
  - bnft earn codes actve - auto allow, cell - amt + freq by emp
  - Who gets extra money on his paycheck because of some plan and not for hours worked?
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
