/*
title: Craft deductions and liabilities that templates replace, with the standard rate and vendor
grain: one template, craft, code and factor
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - What do our templates change for a whole trade, and what would be paid otherwise?
  - Template, craft, kind of code, code, its name, old and new template rate, standard new rate and the fund that is paid
  - craft overrides in templates
  - I am cleaning up after Bob who made a template for every school job since 2015, and to decide which of them still matter I have to know where one of them sets dues, pension or training for the craft as such and whether it is any different from the normal sheet
  - templat rates for hole craft vs standrd
  - Special agreement contributions per trade and who gets them
  - Training fund under template 7 for the pipefitters, 0.90 or 1.05?
  - Where does a special agreement replace a trade's standard fringes and dues with its own?
  - 'Before I retire old project agreements I want to see what each substitutes for a trade overall: contribution, its former and new figure, and the ordinary figure with the fund''s name.'
  - tmplt vs std fringe, craft level
  - agreement and its name, trade, withheld or employer's, item's name, factor, its figures before and now, the ordinary figure, who gets it
  - PLA tmplt overides on crft dues/pension, std rt next to it
  - Some projects have their own union deal; which benefit amounts in that deal replace the usual ones, and what are the usual ones?
*/
WITH Standard AS (
    SELECT PRCI.PRCo, PRCI.Craft, PRCI.EDLType, PRCI.EDLCode, PRCI.Factor, PRCI.NewRate, APVM.Name AS VendorName
    FROM PRCI WITH (NOLOCK)
    LEFT JOIN APVM WITH (NOLOCK)
        ON PRCI.VendorGroup = APVM.VendorGroup
        AND PRCI.Vendor = APVM.Vendor
    WHERE PRCI.PRCo = @PRCo
)
SELECT PRTI.Template, PRTM.Description AS TemplateName, PRTI.Craft, PRTI.EDLType, PRTI.EDLCode,
    PRDL.Description AS CodeName, PRTI.Factor, PRTI.OldRate, PRTI.NewRate, Standard.NewRate AS StandardRate,
    Standard.VendorName
FROM PRTI WITH (NOLOCK)
JOIN PRTM WITH (NOLOCK)
    ON PRTI.PRCo = PRTM.PRCo
    AND PRTI.Template = PRTM.Template
JOIN PRDL WITH (NOLOCK)
    ON PRTI.PRCo = PRDL.PRCo
    AND PRTI.EDLCode = PRDL.DLCode
LEFT JOIN Standard
    ON PRTI.PRCo = Standard.PRCo
    AND PRTI.Craft = Standard.Craft
    AND PRTI.EDLType = Standard.EDLType
    AND PRTI.EDLCode = Standard.EDLCode
    AND PRTI.Factor = Standard.Factor
WHERE PRTI.PRCo = @PRCo
    AND PRTI.EDLType IN ('D', 'L')
ORDER BY PRTI.Template, PRTI.Craft, PRTI.EDLType, PRTI.EDLCode, PRTI.Factor
