/* global SwaggerUIBundle */
// No validator: it would send the document to another server. Nothing is kept: a token is gone with the page.
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  validatorUrl: null,
  persistAuthorization: false,
});
