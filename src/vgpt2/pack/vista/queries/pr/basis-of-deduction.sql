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
  - What kinds of pay feed into each withholding and employer contribution?
  - The pension trust's auditor alleges we contribute on travel pay; show for every withholding or employer charge which pay codes it is figured from and whether they only count as subject.
  - which earn codes feed which DLs
  - withholding or charge with name and sort, pay code with its name, subject only yes or no
  - basis setup ded/liab cds - is OT prem in the 401k basis or nah
  - When the system works out tax or insurance on a wage, which sorts of pay does it take into account?
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
