/*
title: Deduction and liability rates of craft classes under templates beside the standard rates
grain: one template, craft class, code and factor
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - How do fringes under a project agreement differ from the regular ones of the same class?
  - Template, craft, class, code, factor, new template rate, new standard rate and the difference
  - template vs standard fringes
  - When we signed the PLA for the stadium somebody copied the carpenters' sheet and changed only health and welfare, and the trust fund says that vacation is short by 35 cents, so I need both sets of numbers next to each other for all classes
  - agreemnt fringe rates vs normal, diffrence
  - Contributions on special wage jobs against the usual ones
  - Template 12, journeyman, pension should be 9.85. What do you have?
  - For every special sheet and grade, how far are contributions from the ordinary ones?
  - The stadium's trust says vacation is 35 cents short; compare each grade's contributions and dues under special agreements with the ordinary figures, item names and gap.
  - PLA fringes vs regular
  - sheet's name, trade, grade's name, item's name, factor, special rate, ordinary rate, gap
  - tmplt frng rts minus std rts by class, H&W vac pens
  - On projects with their own union deal, do we pay different benefit amounts than usual, and by how much?
*/
SELECT PRTD.Template, PRTM.Description AS TemplateName, PRTD.Craft, PRTD.Class, PRCC.Description AS ClassName,
    PRTD.DLCode, PRDL.Description AS CodeName, PRTD.Factor, PRTD.NewRate AS TemplateRate,
    PRCD.NewRate AS StandardRate, PRTD.NewRate - PRCD.NewRate AS Difference
FROM PRTD WITH (NOLOCK)
JOIN PRTM WITH (NOLOCK)
    ON PRTD.PRCo = PRTM.PRCo
    AND PRTD.Template = PRTM.Template
JOIN PRCC WITH (NOLOCK)
    ON PRTD.PRCo = PRCC.PRCo
    AND PRTD.Craft = PRCC.Craft
    AND PRTD.Class = PRCC.Class
JOIN PRDL WITH (NOLOCK)
    ON PRTD.PRCo = PRDL.PRCo
    AND PRTD.DLCode = PRDL.DLCode
LEFT JOIN PRCD WITH (NOLOCK)
    ON PRTD.PRCo = PRCD.PRCo
    AND PRTD.Craft = PRCD.Craft
    AND PRTD.Class = PRCD.Class
    AND PRTD.DLCode = PRCD.DLCode
    AND PRTD.Factor = PRCD.Factor
WHERE PRTD.PRCo = @PRCo
ORDER BY PRTD.Template, PRTD.Craft, PRTD.Class, PRTD.DLCode, PRTD.Factor
