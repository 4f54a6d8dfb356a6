/*
title: Project agreement rates against the standard scale
grain: one template, craft, class and shift
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - How much more do we pay under a project labor agreement than under the regular contract?
  - New rate under each template beside the standard new rate by craft, class and shift, with names and the difference
  - template vs scale
  - prevailing wage on the school job versus our normal rates for labrers
  - Which special wage tables are now lower than what the local negotiated?
  - pla rate gap
  - For every wage determination we loaded, how far is it from ordinary pay for the same grade?
  - Set special-agreement wages beside normal union wages per grade and shift.
  - A public owner asks why the school project is dearer; give the hourly wage in each special agreement and the ordinary one for the same trade, grade and shift, and the gap.
  - PW rate minus union rate
  - special deal by name, union, rank spelled out, day or night shift, both hourly figures and what's between them
  - tmplt base rt vs scale by craft/clas/shft
  - How different is the hourly wage on projects with special rules from what the same worker normally gets?
*/
SELECT PRTP.Template, PRTM.Description AS TemplateName, PRTP.Craft, PRTP.Class, PRCC.Description AS ClassName,
    PRTP.Shift, PRTP.NewRate AS TemplateRate, PRCP.NewRate AS StandardRate, PRTP.NewRate - PRCP.NewRate AS Difference
FROM PRTP WITH (NOLOCK)
JOIN PRTM WITH (NOLOCK)
    ON PRTP.PRCo = PRTM.PRCo
    AND PRTP.Template = PRTM.Template
JOIN PRCC WITH (NOLOCK)
    ON PRTP.PRCo = PRCC.PRCo
    AND PRTP.Craft = PRCC.Craft
    AND PRTP.Class = PRCC.Class
JOIN PRCP WITH (NOLOCK)
    ON PRTP.PRCo = PRCP.PRCo
    AND PRTP.Craft = PRCP.Craft
    AND PRTP.Class = PRCP.Class
    AND PRTP.Shift = PRCP.Shift
WHERE PRTP.PRCo = @PRCo
ORDER BY PRTP.Template, PRTP.Craft, PRTP.Class, PRTP.Shift
