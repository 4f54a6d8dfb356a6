/*
title: What counts towards disposable pay in each garnishment group
grain: one earnings or deduction code of a garnishment group
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - On which pay and after which deductions do we figure garnishments?
  - Codes of each garnishment group with group name, earnings or deduction, and name of the code
  - disposable pay set up
  - is per diem in the base for child suport
  - Counsel asks how net pay is defined for levies; give me the list behind it.
  - garn group codes
  - Does health insurance come off before the percentage for an order is applied?
  - Which pay and which deductions make up the base when a court order is computed?
  - A county child-support office challenges how we figure 50 percent; tell them per order group which sorts of pay are counted and which withholdings come off first.
  - disposable earnings makeup
  - 'for every order group by name: what is counted in and what is subtracted, with wording'
  - garn grp setup, med ins off b4 the 25% or no
  - When a judge lets creditors take part of a wage, which parts of pay are counted and what is subtracted first?
*/
SELECT PRGI.GarnGroup, PRGG.Description AS GroupName, PRGI.EDType, PRGI.EDCode, PREC.Description AS EarningsName,
    PRDL.Description AS DeductionName
FROM PRGI WITH (NOLOCK)
JOIN PRGG WITH (NOLOCK)
    ON PRGI.PRCo = PRGG.PRCo
    AND PRGI.GarnGroup = PRGG.GarnGroup
LEFT JOIN PREC WITH (NOLOCK)
    ON PRGI.PRCo = PREC.PRCo
    AND PRGI.EDCode = PREC.EarnCode
    AND PRGI.EDType = 'E'
LEFT JOIN PRDL WITH (NOLOCK)
    ON PRGI.PRCo = PRDL.PRCo
    AND PRGI.EDCode = PRDL.DLCode
    AND PRGI.EDType = 'D'
WHERE PRGI.PRCo = @PRCo
ORDER BY PRGI.GarnGroup, PRGI.EDType, PRGI.EDCode
