use axum::response::Response;

use crate::error::AppError;
use crate::extract::Visit;
use crate::handlers::html;
use crate::urls::Page;
use crate::views::pages;

/// `/{ui}/about`
pub(crate) async fn show_about(visit: Visit) -> Result<Response, AppError> {
    Ok(html(pages::about(&visit.frame(Page::About)?)))
}

/// `/{ui}/editorial`
pub(crate) async fn show_editorial(visit: Visit) -> Result<Response, AppError> {
    Ok(html(pages::editorial(&visit.frame(Page::Editorial)?)))
}

/// `/{ui}/safeguarding`
pub(crate) async fn show_safeguarding(visit: Visit) -> Result<Response, AppError> {
    Ok(html(pages::safeguarding(&visit.frame(Page::Safeguarding)?)))
}

/// `/{ui}/privacy`
pub(crate) async fn show_privacy(visit: Visit) -> Result<Response, AppError> {
    Ok(html(pages::privacy(&visit.frame(Page::Privacy)?)))
}

/// `/{ui}/accessibility`
pub(crate) async fn show_accessibility(visit: Visit) -> Result<Response, AppError> {
    Ok(html(pages::accessibility(&visit.frame(Page::Accessibility)?)))
}

/// `/{ui}/style`: only where the operator asked for it at start.
pub(crate) async fn show_style(visit: Visit) -> Result<Response, AppError> {
    if !visit.style_page() {
        return Err(AppError::not_found());
    }
    Ok(html(pages::style(&visit.frame(Page::Home)?)))
}
