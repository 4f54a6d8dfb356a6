/*
title: Earnings on which each deduction or liability is figured
grain: one earnings code in the basis of a deduction or liability
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which pay counts towards each withholding or employer tax?
  - Earnings codes in the basis of every deduction and liability, with both names, kind, and whether the amount is subject only
  - dedn basis
  - is per diem taxed or not, check what 401k and fica are calcd on
  - Pension should not be figured on the truck allowance. Prove that it is not.
  - subject pay per code
  - For code 1 list what kinds of pay it looks at.
*/
SELECT PRDB.DLCode, PRDL.Description AS CodeName, PRDL.DLType, PRDB.EDLCode, PREC.Description AS EarningsName,
    PRDB.SubjectOnly
FROM PRDB WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRDB.PRCo = PRDL.PRCo
    AND PRDB.DLCode = PRDL.DLCode
JOIN PREC WITH (NOLOCK)
    ON PRDB.PRCo = PREC.PRCo
    AND PRDB.EDLCode = PREC.EarnCode
WHERE PRDB.PRCo = @PRCo
    AND PRDB.EDLType = 'E'
ORDER BY PRDB.DLCode, PRDB.EDLCode
