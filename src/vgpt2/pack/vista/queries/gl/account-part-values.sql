/*
title: Values of the account parts
grain: one value of an account part
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - What do the segments of our account numbers mean?
  - Account parts and their values
  - account segments
  - Parts of the account number with every valid value and its description.
  - what does the 3rd piece of the gl number stand for
*/
SELECT GLPD.PartNo, GLPD.Description AS Part, GLPI.Instance, GLPI.Description
FROM GLPD WITH (NOLOCK)
JOIN GLPI WITH (NOLOCK)
    ON GLPD.GLCo = GLPI.GLCo
    AND GLPD.PartNo = GLPI.PartNo
WHERE GLPD.GLCo = @GLCo
ORDER BY GLPD.PartNo, GLPI.Instance
