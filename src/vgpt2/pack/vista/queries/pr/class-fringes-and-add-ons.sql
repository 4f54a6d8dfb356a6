/*
title: Add-on pay and fringe rates of every class
grain: one add-on or fringe code of a class and factor
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - What goes on top of base pay for each classification, to the man and to the funds?
  - Class add-on earnings and class deductions and liabilities in one list, with craft, class, code, name, factor, old and new rate
  - class fringe rates
  - vacation pension dues per hour for evry class
  - I am pricing labor for an operator and need everything beyond the wage.
  - add-ons + fringes per class
  - Old against new contribution for each grade of local 150
  - Per grade, which extras and contributions apply and at what old and new rate?
  - The operating engineers' agreement changes June 1; my estimator prices a crew and must know, for each grade, every extra, dues and trust contribution with before and after amounts.
  - 'grade rates: H&W, pension, dues, vac'
  - trade, grade's name, whether paid to the man, withheld or employer's, code and its name, overtime factor, rate before and now
  - frng + addon rts by clas old/new incl OT factor
  - On top of hourly wages each type of union worker has vacation, pension and the like; what are those sums for each type?
*/
SELECT PRCF.Craft, PRCF.Class, PRCC.Description AS ClassName, 'E' AS Kind, PRCF.EarnCode AS Code,
    PREC.Description AS CodeName, PRCF.Factor, PRCF.OldRate, PRCF.NewRate
FROM PRCF WITH (NOLOCK)
JOIN PRCC WITH (NOLOCK)
    ON PRCF.PRCo = PRCC.PRCo
    AND PRCF.Craft = PRCC.Craft
    AND PRCF.Class = PRCC.Class
JOIN PREC WITH (NOLOCK)
    ON PRCF.PRCo = PREC.PRCo
    AND PRCF.EarnCode = PREC.EarnCode
WHERE PRCF.PRCo = @PRCo
UNION ALL
SELECT PRCD.Craft, PRCD.Class, PRCC.Description, PRDL.DLType, PRCD.DLCode, PRDL.Description, PRCD.Factor,
    PRCD.OldRate, PRCD.NewRate
FROM PRCD WITH (NOLOCK)
JOIN PRCC WITH (NOLOCK)
    ON PRCD.PRCo = PRCC.PRCo
    AND PRCD.Craft = PRCC.Craft
    AND PRCD.Class = PRCC.Class
JOIN PRDL WITH (NOLOCK)
    ON PRCD.PRCo = PRDL.PRCo
    AND PRCD.DLCode = PRDL.DLCode
WHERE PRCD.PRCo = @PRCo
ORDER BY Craft, Class, Kind, Code, Factor
